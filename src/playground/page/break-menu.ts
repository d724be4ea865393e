import { WHOLE_SHEET } from "../model/protections.ts";
import { temporaryKey } from "../services/session.ts";
import { edit } from "./grid/enter.ts";
import type { MenuEntry } from "./menu-items.ts";
import { newName } from "./people.ts";
import { activeSheet, type Session } from "./session.ts";
import type { Trouble } from "./trouble.ts";

/** What may happen to a tracker at Google, to see what the add-on does about it. Edits can be undone. */
export function breakMenu(session: Session): MenuEntry[] {
	return [
		{ label: "Rename this column's header", run: () => renameHeader(session) },
		{ label: `Delete the tab ${activeSheet(session).name}`, run: () => deleteTab(session) },
		"separator",
		troubleEntry(session, "failNext", "The next service call fails"),
		lockEntry(session),
		troubleEntry(session, "severalAccounts", "Signed in with several accounts"),
	];
}

export function troubleEntry({ trouble }: Session, kind: keyof Trouble, label: string): MenuEntry {
	const checked = trouble.get()[kind];
	return { label, checked, run: () => trouble.set({ ...trouble.get(), [kind]: !checked }) };
}

/** The header of the selected column, or of the next that is no formula. */
function renameHeader(session: Session): void {
	const sheet = activeSheet(session);
	edit(session, sheet, undefined, () => {
		const row = Math.max(0, sheet.frozenRows - 1);
		let { column } = session.selection.get().active;
		while (column < sheet.columnCount && typeof sheet.content(row, column) !== "string") column++;
		const header = sheet.content(row, column);
		if (typeof header !== "string") throw new Error("There is no header here that could be renamed.");
		const renamed = [...header].reverse().join("");
		session.workbook.transact("Rename header", () =>
			session.workbook.setContents(sheet.id, row, column, [[renamed]]),
		);
	});
}

function deleteTab(session: Session): void {
	const sheet = activeSheet(session);
	edit(session, sheet, WHOLE_SHEET, () => session.workbook.deleteSheet(sheet.id));
}

/** What the add-on notes while it has the lock, and the name it knows a user by: as in `src/host`. */
const BUSY_PROPERTY = "busy";
const NAME_PROPERTY = "display name";

/** As if a tool were running in a teammate's window, or in this one for the teammates to see. */
function lockEntry({ shared, person }: Session): MenuEntry {
	const { locks, stores, people, heldLock } = shared;
	const holder = heldLock.get();
	const [name, id] = people.get().length > 1 ? [person.name, person.id] : [newName(people.get()), "teammate"];
	const label = id === "teammate" ? "A teammate holds the lock" : "My tool holds the lock";
	const properties = stores.properties("document");
	return {
		label,
		checked: holder !== null,
		run() {
			if (holder !== null) {
				locks.releaseAll(holder);
				properties.delete(BUSY_PROPERTY);
				heldLock.set(null);
			} else if (locks.acquire("document:playground", id)) {
				const known = stores.properties(`user:${id}`).get(NAME_PROPERTY) ?? name;
				properties.set(BUSY_PROPERTY, `${known}\n${temporaryKey(id)}`);
				heldLock.set(id);
			}
		},
	};
}
