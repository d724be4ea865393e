import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { columnLetters } from "../../../core/tables/a1.ts";
import { CONDITIONS, type ConditionKind, type Criterion, type Filter } from "../../model/filter.ts";
import type { SheetModel } from "../../model/types.ts";
import { focusGrid } from "../regions.ts";
import type { Session } from "../session.ts";
import { box } from "./box.ts";
import { setCriterion, valuesOf } from "./filter-commands.ts";
import { cellRectangle, type Layout, type Viewport } from "./layout.ts";

interface FilterPanelProps {
	readonly session: Session;
	readonly sheet: SheetModel;
	readonly filter: Filter;
	readonly column: number;
	readonly layout: Layout;
	readonly viewport: Viewport;
}

const WIDTH = 260;
const HEIGHT = 380;

/** What a filtered column shows: by condition, and value by value. */
export function FilterPanel({
	session,
	sheet,
	filter,
	column,
	layout,
	viewport,
}: FilterPanelProps): JSX.Element {
	const frame = useRef<HTMLFormElement>(null);
	const [criterion, setDraft] = useState<Criterion>(filter.criteria.get(column) ?? { hiddenValues: [] });
	const [values] = useState(() => valuesOf(sheet, filter, column));
	const close = () => {
		session.filtering.set(null);
		focusGrid();
	};
	useLayoutEffect(() => frame.current!.querySelector("select")!.focus(), []);
	useLayoutEffect(() => {
		const closeOutside = (event: Event) => {
			if (!(event.target instanceof Node && frame.current?.contains(event.target)))
				session.filtering.set(null);
		};
		document.addEventListener("pointerdown", closeOutside);
		return () => document.removeEventListener("pointerdown", closeOutside);
	}, [session]);
	const apply = (event: Event) => {
		event.preventDefault();
		const says = criterion.hiddenValues.length > 0 || criterion.condition !== undefined;
		setCriterion(session, column, says ? criterion : undefined);
		close();
	};
	const cell = cellRectangle(layout, viewport, { row: filter.row, column });
	return (
		<form
			ref={frame}
			class="filter-panel"
			aria-label={`Filter column ${columnLetters(column)}`}
			style={box({
				left: Math.max(0, Math.min(cell.left, viewport.width - WIDTH)),
				top: cell.top + cell.height,
				width: WIDTH,
				"max-height": Math.max(200, Math.min(HEIGHT, viewport.height - cell.top - cell.height - 12)),
			})}
			onSubmit={apply}
			onKeyDown={(event) => event.key === "Escape" && close()}
		>
			<ConditionFields criterion={criterion} onChange={setDraft} />
			<ValueList values={values} criterion={criterion} onChange={setDraft} />
			<div class="filter-buttons">
				<button type="button" class="plain-button" onClick={close}>
					Cancel
				</button>
				<button type="submit" class="primary-button">
					OK
				</button>
			</div>
		</form>
	);
}

interface PartProps {
	readonly criterion: Criterion;
	readonly onChange: (criterion: Criterion) => void;
}

function ConditionFields({ criterion, onChange }: PartProps): JSX.Element {
	const { condition, hiddenValues } = criterion;
	const choose = (kind: string) =>
		onChange(
			kind === ""
				? { hiddenValues }
				: {
						hiddenValues,
						condition: { kind: kind as ConditionKind, operand: condition?.operand ?? "" },
					},
		);
	return (
		<>
			<label>
				Filter by condition
				<select value={condition?.kind ?? ""} onChange={(event) => choose(event.currentTarget.value)}>
					<option value="">None</option>
					{Object.entries(CONDITIONS).map(([kind, { label }]) => (
						<option key={kind} value={kind}>
							{label}
						</option>
					))}
				</select>
			</label>
			{condition && CONDITIONS[condition.kind].takesOperand && (
				<input
					aria-label="Value"
					placeholder="Value"
					value={condition.operand}
					onInput={(event) =>
						onChange({ hiddenValues, condition: { ...condition, operand: event.currentTarget.value } })
					}
				/>
			)}
		</>
	);
}

/** Long lists are cut: a text narrows them down. */
const MOST_VALUES = 200;

function ValueList({ values, criterion, onChange }: PartProps & { readonly values: readonly string[] }) {
	const [search, setSearch] = useState("");
	const hidden = new Set(criterion.hiddenValues);
	const found = values.filter((value) => value.toLowerCase().includes(search.toLowerCase()));
	const hide = (hiddenValues: readonly string[]) => onChange({ ...criterion, hiddenValues });
	return (
		<fieldset>
			<legend>Filter by values</legend>
			<div class="filter-all">
				<button type="button" onClick={() => hide([...hidden].filter((value) => !found.includes(value)))}>
					Select all
				</button>
				<button type="button" onClick={() => hide([...new Set([...hidden, ...found])])}>
					Clear
				</button>
			</div>
			<input
				aria-label="Find a value"
				placeholder="Find a value"
				value={search}
				onInput={(event) => setSearch(event.currentTarget.value)}
			/>
			<div class="filter-values">
				{found.slice(0, MOST_VALUES).map((value) => (
					<label key={value}>
						<input
							type="checkbox"
							checked={!hidden.has(value)}
							onChange={(event) =>
								hide(
									event.currentTarget.checked
										? [...hidden].filter((other) => other !== value)
										: [...hidden, value],
								)
							}
						/>
						{value === "" ? "(Blanks)" : value}
					</label>
				))}
				{found.length > MOST_VALUES && <p>{found.length - MOST_VALUES} more: type to find them.</p>}
			</div>
		</fieldset>
	);
}
