import { addressOf, nextProtectionId, type Protection } from "../model/protections.ts";
import type { Area } from "../model/types.ts";
import { exception, signatureMismatch } from "./exception.ts";
import { expose } from "./expose.ts";
import { sheetOf } from "./places.ts";
import type { SpreadsheetContext } from "./spreadsheet-context.ts";

type ProtectionHandle = GoogleAppsScript.Spreadsheet.Protection;
type Range = GoogleAppsScript.Spreadsheet.Range;
type User = GoogleAppsScript.Base.User;

/**
 * Protects a range, or without one the sheet, which can be protected once. In the playground a protection is somebody
 * else's: it holds for everybody at the screen but its editors.
 */
export function protect(context: SpreadsheetContext, sheetId: number, area?: Area): ProtectionHandle {
	const { workbook } = context;
	const { protections } = sheetOf(workbook, sheetId);
	const present = area === undefined ? protections.find((other) => other.area === undefined) : undefined;
	if (present) return createHandle(context, sheetId, present.id);
	const id = nextProtectionId(workbook.sheets);
	const added = {
		id,
		description: "",
		warningOnly: false,
		editors: [],
		...(area === undefined ? {} : { area }),
	};
	workbook.setSheet(sheetId, { protections: [...protections, added] });
	return createHandle(context, sheetId, id);
}

/** The protections of one kind. */
export function protectionsOf(
	context: SpreadsheetContext,
	sheetIds: readonly number[],
	type: unknown,
): ProtectionHandle[] {
	const { SHEET, RANGE } = context.protectionTypes;
	if (type !== SHEET && type !== RANGE) throw exception("Invalid argument: type");
	return sheetIds.flatMap((sheetId) =>
		sheetOf(context.workbook, sheetId)
			.protections.filter(({ area }) => (area === undefined) === (type === SHEET))
			.map(({ id }) => createHandle(context, sheetId, id)),
	);
}

function createHandle(context: SpreadsheetContext, sheetId: number, id: number): ProtectionHandle {
	const { workbook, user } = context;
	const get = (): Protection => {
		const found = sheetOf(workbook, sheetId).protections.find((protection) => protection.id === id);
		if (found === undefined) throw exception("The protection was removed.");
		return found;
	};
	const put = (next: readonly Protection[]) => {
		const others = sheetOf(workbook, sheetId).protections.filter((protection) => protection.id !== id);
		workbook.setSheet(sheetId, { protections: [...others, ...next] });
	};
	const change = (props: Partial<Protection>) => {
		put([{ ...get(), ...props }]);
		return handle;
	};
	const add = (method: string, people: readonly unknown[]) => {
		const addresses = people.map((person) => addressIn(method, person));
		return change({ editors: [...new Set([...get().editors, ...addresses])] });
	};
	const remove = (method: string, people: readonly unknown[]) => {
		const addresses = people.map((person) => addressIn(method, person));
		return change({ editors: get().editors.filter((editor) => !addresses.includes(editor)) });
	};
	const handle: ProtectionHandle = expose<ProtectionHandle>(context.guard, "Protection", {
		plain: {
			getProtectionType: () => context.protectionTypes[get().area === undefined ? "SHEET" : "RANGE"],
			getRange: () => rangeOf(context, sheetId, get().area),
		},
		reads: {
			canEdit: () => get().warningOnly || get().editors.includes(addressOf(user)),
			isWarningOnly: () => get().warningOnly,
			getDescription: () => get().description,
			getEditors: () => get().editors.map((address) => createUser(context, address)),
		},
		writes: {
			setWarningOnly: (warningOnly) => change({ warningOnly }),
			setDescription: (description) => change({ description }),
			addEditor: (person: unknown) => add("addEditor", [person]),
			addEditors: (people) => add("addEditors", people),
			removeEditor: (person: unknown) => remove("removeEditor", [person]),
			removeEditors: (people: readonly unknown[]) => remove("removeEditors", people),
			remove() {
				get();
				put([]);
			},
		},
	});
	return handle;
}

function rangeOf(context: SpreadsheetContext, sheetId: number, area: Area | undefined): Range {
	const { rowCount, columnCount } = sheetOf(context.workbook, sheetId);
	const { row, column, rows, columns } = area ?? { row: 0, column: 0, rows: rowCount, columns: columnCount };
	return context.sheet(sheetId).getRange(row + 1, column + 1, rows, columns);
}

function createUser(context: SpreadsheetContext, address: string): User {
	return expose<User>(context.guard, "User", { plain: { getEmail: () => address } });
}

/** An address as text, or of a `User`. */
function addressIn(method: string, person: unknown): string {
	const address = typeof person === "string" ? person : (person as Partial<User> | null)?.getEmail?.();
	if (address === undefined) throw signatureMismatch(`SpreadsheetApp.Protection.${method}`, [person]);
	if (!/^[^\s@]+@[^\s@]+$/.test(address)) throw exception(`Invalid email: ${address}`);
	return address;
}
