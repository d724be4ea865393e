import type { ImportDetails, ImportInput } from "../../core/answers.ts";
import { ChoiceField } from "../widgets/field.tsx";
import { PagedList } from "../widgets/paged-list.tsx";

type Column = ImportDetails["columns"][number] & { readonly index: number };

interface ImportColumnListProps {
	readonly label: string;
	readonly columns: readonly Column[];
	readonly details: ImportDetails;
	readonly input: ImportInput;
	readonly onColumn: (column: number, to: string) => void;
	readonly onUnit: (column: number, unit: string) => void;
}

/** Columns of a list, each with the roster column it goes to and, where there are several ways to read it, the way. */
export function ImportColumnList({
	label,
	columns,
	details,
	input,
	onColumn,
	onUnit,
}: ImportColumnListProps) {
	const chosen = (column: Column) => input.columns?.[column.index] ?? column.to;
	const goal = (column: Column) => chosen(column) !== "" && chosen(column);
	return (
		<PagedList
			label={label}
			items={columns}
			keyOf={({ index }) => String(index)}
			textOf={({ header, to }) => `${header} ${to}`}
			show={(column) => {
				const twin = details.columns.find(
					(other, index) =>
						// What was recognised fits together, such as the handles of two platforms; only a choice can collide.
						(input.columns?.[column.index] ?? input.columns?.[index]) !== undefined &&
						index !== column.index &&
						goal({ ...other, index }) === goal(column) &&
						goal(column) !== false,
				);
				return (
					<div class="stack">
						<ChoiceField
							label={column.header}
							hint={hintFor(column, twin?.header)}
							value={chosen(column)}
							choices={[
								{ value: "", text: "Leave out" },
								...withCurrent(details.choices, chosen(column)).map((text) => ({ value: text, text })),
							]}
							onChange={(to) => onColumn(column.index, to)}
						/>
						<ReadAs
							column={column}
							chosen={input.units?.[column.index]}
							onChange={(unit) => onUnit(column.index, unit)}
						/>
					</div>
				);
			}}
		/>
	);
}

interface ReadAsProps {
	readonly column: Column;
	readonly chosen: string | undefined;
	readonly onChange: (unit: string) => void;
}

function ReadAs({ column: { header, reading, readings }, chosen, onChange }: ReadAsProps) {
	if (!readings) return null;
	const value = chosen ?? reading ?? "";
	const becomes = readings.find(({ unit }) => unit === value)?.becomes ?? [];
	return (
		<ChoiceField
			label={`Read ${header} as`}
			hint={becomes.length > 0 ? becomes.join(" · ") : "Its cells can be read in several ways. Choose one."}
			value={value}
			choices={[
				...(value === "" ? [{ value: "", text: "Choose…" }] : []),
				...readings.map(({ unit }) => ({ value: unit, text: unit })),
			]}
			onChange={onChange}
		/>
	);
}

function hintFor({ samples, hidden, unit, why, readings }: Column, twin: string | undefined): string {
	const parts = [
		twin && `“${twin}” goes to the same place; leave one of them out.`,
		samples.length > 0
			? `For example ${samples.slice(0, 3).join(" · ")}`
			: hidden
				? "Its values may be about buyers, so they are not shown"
				: "No values",
		!readings && unit && `Read as ${unit}`,
		why.charAt(0).toUpperCase() + why.slice(1),
	];
	return parts
		.filter(Boolean)
		.join(". ")
		.replace(/\.\.(\s|$)/g, ".$1");
}

function withCurrent(choices: readonly string[], current: string): readonly string[] {
	return current === "" || choices.includes(current) ? choices : [current, ...choices];
}
