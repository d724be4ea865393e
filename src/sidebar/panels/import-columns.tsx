import type { ComponentChildren } from "preact";
import type { ImportDetails, ImportInput, RawTable } from "../../core/answers.ts";
import { columnLetters } from "../../core/tables/a1.ts";
import type { Server } from "../use-server.ts";
import { Button } from "../widgets/button.tsx";
import { Disclosure } from "../widgets/disclosure.tsx";
import { ChoiceField } from "../widgets/field.tsx";
import { ErrorBox, Note } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Progress } from "../widgets/progress.tsx";
import { Table } from "../widgets/table.tsx";
import { ImportColumnList } from "./import-column-list.tsx";
import { plural } from "./plural.ts";
import { showCell } from "./show-cell.ts";
import { silentRows } from "./silent-rows.ts";

const HEADER_ROWS = 10;

interface ImportColumnsProps {
	readonly title: string;
	readonly details: ImportDetails;
	readonly input: ImportInput;
	readonly warnings: readonly string[];
	readonly server: Server;
	readonly onColumn: (column: number, to: string) => void;
	readonly onUnit: (column: number, unit: string) => void;
	readonly onHeaderRow: (row: number) => void;
	readonly onPlatform: (platform: string) => void;
	readonly onPreview: () => void;
	readonly onBack: () => void;
	/** What the primary button says. */
	readonly next?: string;
	/** The tab's name for a column, inside a sentence. */
	readonly goal?: string;
	/** What else can be decided about the whole list. */
	readonly besides?: ComponentChildren;
}

/** What was recognised, every part of it open to correction. */
export function ImportColumns(props: ImportColumnsProps) {
	const { title, details, input, warnings, server, next = "Preview", goal = "roster column" } = props;
	const columns = details.columns.map((column, index) => ({ ...column, index }));
	const used = columns.filter(({ to }) => to !== "");
	const leftOut = columns.filter(({ to }) => to === "");
	const rows = "rows" in input.from ? input.from.rows : [];
	const footer = (
		<Button look="primary" disabled={server.busy} onClick={props.onPreview}>
			{next}
		</Button>
	);
	return (
		<Panel title={title} step="columns" onBack={props.onBack} footer={footer}>
			<ErrorBox message={server.problem} />
			{server.busy ? <Progress label="Comparing with the tracker" slow={server.slow} /> : null}
			{[...warnings, ...details.warnings].map((warning) => (
				<Note key={warning} tone="warn">
					{warning}
				</Note>
			))}
			<div class="card">
				<h2>{details.format.title}</h2>
				<p class="hint">
					{plural(details.rowCount, "row")} from {sourceName(input.from)}. {details.format.why}
				</p>
			</div>
			<ChoiceField
				label="Header row"
				value={String(details.headerRow)}
				disabled={server.busy}
				choices={headerChoices(rows, details.headerRow)}
				onChange={(value) => props.onHeaderRow(Number(value))}
			/>
			{props.besides}
			{details.needsPlatform || input.platform || details.platform ? (
				<ChoiceField
					label="Platform of rows that do not say"
					hint={platformHint(details, input)}
					value={input.platform ?? details.platform?.name ?? ""}
					choices={[
						{ value: "", text: "Choose…" },
						...details.platforms.map((name) => ({ value: name, text: name })),
					]}
					onChange={props.onPlatform}
				/>
			) : null}
			<div>
				{rows.length > 0 ? (
					<Disclosure title="First rows as they are">
						<FirstRows rows={rows} />
					</Disclosure>
				) : null}
				<Disclosure title="Columns taken" count={used.length} initiallyOpen>
					<p class="hint">Each column by its name in the rows, and the {goal} it goes to.</p>
					<ImportColumnList label="Columns taken" columns={used} {...props} />
				</Disclosure>
				{leftOut.length > 0 ? (
					<Disclosure title="Columns left out" count={leftOut.length} initiallyOpen={used.length === 0}>
						<ImportColumnList label="Columns left out" columns={leftOut} {...props} />
					</Disclosure>
				) : null}
			</div>
		</Panel>
	);
}

function platformHint(details: ImportDetails, input: ImportInput): string | undefined {
	if (input.platform) return undefined;
	if (details.platform) return `Because ${details.platform.why}.`;
	return details.needsPlatform ? `${silentRows(details)} which platform they are from.` : undefined;
}

function FirstRows({ rows }: { readonly rows: RawTable["rows"] }) {
	const first = rows.slice(0, 5);
	const headers = (first[0] ?? []).slice(0, 12).map((_, column) => columnLetters(column));
	return (
		<Table
			caption="First rows as they are"
			headers={["Row", ...headers]}
			rows={first.map((row, index) => [
				index + 1,
				...row.slice(0, 12).map((cell) => (cell === "" ? "" : showCell(cell))),
			])}
		/>
	);
}

function headerChoices(rows: RawTable["rows"], current: number) {
	const count = Math.max(current + 1, rows.length > 0 ? Math.min(rows.length, HEADER_ROWS) : HEADER_ROWS);
	const numbered = Array.from({ length: count }, (_, row) => {
		const cells = (rows[row] ?? []).filter((cell) => cell !== "").map(showCell);
		const text = cells.join(", ").slice(0, 40);
		return { value: String(row), text: text ? `Row ${row + 1}: ${text}` : `Row ${row + 1}` };
	});
	return [{ value: "-1", text: "No header" }, ...numbered];
}

function sourceName(from: ImportInput["from"]): string {
	return "tab" in from ? `the tab ${from.tab}` : from.source;
}
