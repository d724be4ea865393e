import type { JSX } from "preact";
import type { SheetModel } from "../../model/types.ts";
import type { Person } from "../people.ts";
import type { Session } from "../session.ts";
import { useStore } from "../store.ts";
import { box } from "./box.ts";
import {
	COLUMN_HEADER_HEIGHT,
	cellRectangle,
	type Layout,
	ROW_HEADER_WIDTH,
	type Viewport,
} from "./layout.ts";

interface OthersProps {
	readonly session: Session;
	readonly sheet: SheetModel;
	readonly layout: Layout;
	readonly viewport: Viewport;
}

/** Where teammates are in this tab: their active cells framed in their colours. */
export function Others({ session, sheet, layout, viewport }: OthersProps): JSX.Element {
	const people = useStore(session.shared.people);
	return (
		<>
			{people
				.filter((person) => person !== session.person)
				.map((person) => (
					<Other key={person.id} {...{ person, sheet, layout, viewport }} />
				))}
		</>
	);
}

function Other({
	person,
	sheet,
	layout,
	viewport,
}: { readonly person: Person } & Omit<OthersProps, "session">): JSX.Element | null {
	const { sheet: id, active } = useStore(person.selection);
	if (id !== sheet.id || active.row >= sheet.rowCount || active.column >= sheet.columnCount) return null;
	const place = cellRectangle(layout, viewport, active);
	const top =
		COLUMN_HEADER_HEIGHT + (active.row < layout.frozenRows ? 0 : layout.rows.start(layout.frozenRows));
	const left =
		ROW_HEADER_WIDTH +
		(active.column < layout.frozenColumns ? 0 : layout.columns.start(layout.frozenColumns));
	if (place.left < left || place.top < top) return null;
	if (place.left + place.width > viewport.width || place.top + place.height > viewport.height) return null;
	return (
		<div
			class="other-selection"
			data-person={person.name}
			style={{
				...box({ left: place.left, top: place.top, width: place.width, height: place.height }),
				"--person": person.color,
			}}
		>
			<span>{person.name}</span>
		</div>
	);
}
