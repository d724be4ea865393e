import { useCallback, useLayoutEffect, useState } from "preact/hooks";
import { type FilledFormula, fillFormula } from "../../core/formula-columns/fill-formula.ts";
import type { TabColumns } from "../../core/formula-columns/tab-columns.ts";
import type { FunctionHelp } from "../help.ts";
import { useServer } from "../use-server.ts";

interface TabColumnsRead {
	/** The call with the columns of the tab in front, once they are read, if it takes any and there are any. */
	readonly filled: FilledFormula | undefined;
	readonly tab: TabColumns | undefined;
	readonly reading: boolean;
	/** Reads the tab that is in front now; tells whether that could be done. */
	read(): Promise<boolean>;
}

/** A function's call with the columns of the tab in front. If they cannot be read, nothing is said: the example serves. */
export function useTabColumns({ name, parameters }: FunctionHelp): TabColumnsRead {
	const { call, busy } = useServer();
	const [tab, setTab] = useState<TabColumns>();
	const read = useCallback(async () => {
		const answer = await call<TabColumns>("columns", {});
		if (answer) setTab(answer);
		return answer !== undefined;
	}, [call]);
	useLayoutEffect(() => {
		void read();
	}, [read]);
	return { filled: tab && fillFormula(name, parameters, tab), tab, reading: busy, read };
}

/** Whether anything in its call stands for cells. */
export function takesColumns({ parameters }: FunctionHelp): boolean {
	return parameters.some(({ example, optional }) => !optional && /^[A-Z]+\d+/.test(example));
}

interface FormulaColumnsProps {
	readonly tab: TabColumns;
	readonly filled: FilledFormula | undefined;
	readonly takesColumns: boolean;
}

/** Which columns the formula takes, in words, and what the tab has no column for. */
export function FormulaColumns({ tab, filled, takesColumns }: FormulaColumnsProps) {
	if (!takesColumns) return <p class="hint">Put in your own values, or cells that hold them.</p>;
	if (!filled) {
		return (
			<p class="hint">
				{tab.tab} has no headers yet, so these are the columns of the example. Put in your own.
			</p>
		);
	}
	const { taken, missing, assumed, row } = filled;
	return (
		<div class="hint">
			{taken.length > 0 ? (
				<>
					From {tab.tab}:
					<ul class="taken">
						{taken.map(({ parameter, column: { letters, header } }) => (
							<li key={parameter}>
								{parameter}: column {letters}
								{isSame(parameter, header) ? "" : `, ${header}`}
							</li>
						))}
					</ul>
				</>
			) : null}
			{missing.length > 0 ? (
				<p>
					{tab.tab} has no column for <b>{missing.join(" and ")}</b>: put in what holds it.
				</p>
			) : null}
			{assumed.length > 0 ? (
				<p>
					As in the example: {assumed.map(({ parameter, value }) => `${parameter} ${value}`).join(", ")}. Put
					in your own.
				</p>
			) : null}
			{row !== undefined ? (
				<p>It fills a column: insert it in row {row}, so that each result stands beside its row.</p>
			) : taken.length > 0 ? (
				<p>It is about row {tab.firstRow}. For another row, change the number in each cell.</p>
			) : null}
		</div>
	);
}

/** `followers` and `Followers` */
function isSame(parameter: string, header: string): boolean {
	return parameter.toLowerCase() === header.toLowerCase();
}
