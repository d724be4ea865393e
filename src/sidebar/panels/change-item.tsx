import { useState } from "preact/hooks";
import type { PreviewItem } from "../../core/answers.ts";
import { isBlank } from "../../core/cell.ts";
import { Button } from "../widgets/button.tsx";
import { CheckField } from "../widgets/field.tsx";
import { showCellOf } from "./show-cell.ts";

const SHOWN_CELLS = 4;

interface ChangeItemProps {
	readonly item: PreviewItem;
	readonly ticked: boolean;
	readonly onTick: (ticked: boolean) => void;
}

/** One change of the preview: whom it is about, which cells, and whether it is to be made. */
export function ChangeItem({ item, ticked, onTick }: ChangeItemProps) {
	const [all, setAll] = useState(false);
	const cells = item.cells.filter(({ after, before }) => !isBlank(after) || before !== undefined);
	const short = cells
		.filter((cell) => !item.label.includes(showCellOf(cell, cell.after)))
		.slice(0, SHOWN_CELLS);
	const shown = all ? cells : short;
	const more = cells.length - shown.length;
	return (
		<>
			<CheckField label={item.label} checked={ticked} onChange={onTick} />
			{item.reason ? <p class="hint reason">{item.reason}</p> : null}
			{cells.length > 0 ? (
				<ul class="cells">
					{shown.map(({ column, before, after, ...mark }) => (
						<li key={column}>
							{item.label.endsWith(`: ${column}`) ? null : <span class="column">{column} </span>}
							{before === undefined || isBlank(before) ? null : (
								<>
									<del>{showCellOf(mark, before)}</del> <span class="hidden">becomes</span>
									<span aria-hidden="true">→</span>{" "}
								</>
							)}
							<span class="after">{showCellOf(mark, after)}</span>
						</li>
					))}
				</ul>
			) : null}
			{more > 0 ? (
				<Button look="link" label={`${more} more cells of ${item.label}`} onClick={() => setAll(true)}>
					{more} more
				</Button>
			) : null}
		</>
	);
}
