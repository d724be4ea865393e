import { useLayoutEffect, useState } from "preact/hooks";
import type { Preview } from "../../core/answers.ts";
import type { ExportDetails, ExportedTab, ExportOptions } from "../../core/export/types.ts";
import { useServer } from "../use-server.ts";
import { Button } from "../widgets/button.tsx";
import { Disclosure } from "../widgets/disclosure.tsx";
import { CheckField, ChoiceField } from "../widgets/field.tsx";
import { ErrorBox, Note } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Progress } from "../widgets/progress.tsx";
import { ExportFiles } from "./export-files.tsx";
import type { OwnPanelProps } from "./own-panels.ts";
import { plural } from "./plural.ts";

const TOOL = "export-tabs";
/** Notes of the team and of the add-on itself, which other tools rarely want. */
const RARELY = /^(?:activity|templates|benchmarks|outreach|shortlist)$/i;

/** Export: which tabs and how, then the files to download. Nothing is written. */
export function ExportTabsPanel({ title, onHome }: OwnPanelProps) {
	const server = useServer();
	const [details, setDetails] = useState<ExportDetails>();
	const [chosen, setChosen] = useState<readonly string[]>([]);
	const [options, setOptions] = useState<ExportOptions>({
		headers: "snake_case",
		leaveOutPersonal: true,
		guardFormulas: true,
	});
	const [forExcel, setForExcel] = useState(false);
	const [done, setDone] = useState<number>();
	const [files, setFiles] = useState<readonly ExportedTab[]>();
	const { call } = server;

	useLayoutEffect(() => {
		call<Preview>(TOOL, { step: "preview", input: {} }).then((answer) => {
			if (!answer) return;
			const told = answer.details as ExportDetails;
			setDetails(told);
			setChosen(
				told.tabs.filter(({ name, isTracker }) => isTracker && !RARELY.test(name)).map(({ name }) => name),
			);
		});
	}, [call]);

	const tick = (name: string, ticked: boolean) =>
		setChosen(ticked ? [...chosen, name] : chosen.filter((other) => other !== name));
	const prepare = async () => {
		if (done !== undefined) return;
		if (chosen.length === 0) {
			server.report("Choose at least one tab.");
			return;
		}
		const made: ExportedTab[] = [];
		const order = details?.tabs.map(({ name }) => name).filter((name) => chosen.includes(name)) ?? [];
		for (const [index, name] of order.entries()) {
			setDone(index);
			const answer = await call<Preview>(TOOL, { step: "preview", input: { tabs: [name], options } });
			if (!answer) {
				setDone(undefined);
				return;
			}
			made.push(...(answer.details as ExportDetails).files);
		}
		setDone(undefined);
		setFiles(made);
	};

	if (files && details) {
		return (
			<ExportFiles
				title={title}
				files={files}
				day={details.day}
				forExcel={forExcel}
				onBack={() => setFiles(undefined)}
			/>
		);
	}
	if (done !== undefined) {
		return (
			<Panel title={title} step="preparing">
				<Progress
					label={`Preparing ${done + 1} of ${plural(chosen.length, "file")}`}
					value={done}
					max={chosen.length}
					slow={server.slow}
				/>
			</Panel>
		);
	}
	return (
		<Panel
			title={title}
			step="setup"
			onBack={onHome}
			footer={
				details ? (
					<Button look="primary" disabled={server.busy} onClick={prepare}>
						Prepare {plural(chosen.length, "file")}
					</Button>
				) : undefined
			}
		>
			<ErrorBox message={server.problem} />
			{server.busy ? <Progress label="Looking at the tabs" slow={server.slow} /> : null}
			<p class="hint">
				One CSV a tab, for BigQuery, Looker Studio, R or Python: dates as 2026-11-25, numbers with a point,
				percentages as fractions, whatever the sheet's language. The sheet is only read.
			</p>
			{details ? (
				<>
					{details.tabs.length === 0 ? (
						<Note tone="plain">
							There is nothing to export yet. Run Set up tracker, then import creators.
						</Note>
					) : null}
					<div>
						<Disclosure title="Tabs" about={chosen.join(", ") || "None chosen yet"}>
							<fieldset class="countries">
								<legend class="hidden">Tabs to export</legend>
								{details.tabs.map(({ name }) => (
									<CheckField
										key={name}
										label={name}
										checked={chosen.includes(name)}
										onChange={(ticked) => tick(name, ticked)}
									/>
								))}
							</fieldset>
						</Disclosure>
					</div>
					<ChoiceField
						label="Header"
						value={options.headers}
						choices={[
							{ value: "snake_case", text: "average_likes" },
							{ value: "as shown", text: "Average likes, as the tab shows it" },
						]}
						onChange={(headers) => setOptions({ ...options, headers: headers as ExportOptions["headers"] })}
					/>
					<CheckField
						label="Leave out e-mails, fees and notes"
						hint="Also invoices, messages and teammates' names. Spend in Results stays, and the costs computed from it."
						checked={options.leaveOutPersonal}
						onChange={(leaveOutPersonal) => setOptions({ ...options, leaveOutPersonal })}
					/>
					<CheckField
						label="Make text safe to open"
						hint={
							"Puts ' in front of text that begins with = + - or @, which a spreadsheet may run as a formula. Handles get it too: untick this if only a database reads the files."
						}
						checked={options.guardFormulas}
						onChange={(guardFormulas) => setOptions({ ...options, guardFormulas })}
					/>
					<CheckField
						label="For Excel"
						hint="Adds the mark by which Excel knows UTF-8, so that é and emoji arrive whole."
						checked={forExcel}
						onChange={setForExcel}
					/>
				</>
			) : null}
		</Panel>
	);
}
