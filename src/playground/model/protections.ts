import type { LineShift } from "../engine/move-references.ts";
import { movedArea } from "./moved-area.ts";
import type { Area, AreaSnapshot } from "./types.ts";

/** Who may change a part of a sheet. */
export interface Protection {
	/** Unique in the workbook. */
	readonly id: number;
	/** Absent: the whole sheet. */
	readonly area?: Area;
	readonly description: string;
	/** Everybody may edit, but by hand only once they have confirmed that they mean to. */
	readonly warningOnly: boolean;
	/** E-mail addresses of those who may edit; with `warningOnly` they are warned like everybody. */
	readonly editors: readonly string[];
}

export interface ProtectionSnapshot extends Omit<Protection, "id" | "area"> {
	readonly area?: AreaSnapshot;
}

interface Protected {
	readonly protections: readonly Protection[];
}

/** Google's words for whoever may not edit. */
export const REFUSAL =
	"You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: Infinity, columns: Infinity };

/** In the playground people have invented addresses. */
export function addressOf(user: string): string {
	return `${user}@example.com`;
}

/** What meets someone who changes these cells; without cells, what belongs to the sheet as a whole, such as its name. */
export function obstacleTo(sheet: Protected, user: string, area?: Area): "refusal" | "warning" | undefined {
	const against = sheet.protections.filter(
		(protection) =>
			(protection.warningOnly || !protection.editors.includes(addressOf(user))) &&
			(protection.area === undefined || (area !== undefined && meet(protection.area, area))),
	);
	if (against.some(({ warningOnly }) => !warningOnly)) return "refusal";
	return against.length > 0 ? "warning" : undefined;
}

/** The cells that a shift takes away, or the gap in which it puts new ones: it touches what lies on both sides. */
export function touchedBy({ axis, at, count }: LineShift): Area {
	const lines = Math.max(0, -count);
	return axis === "row"
		? { ...WHOLE_SHEET, row: at, rows: lines }
		: { ...WHOLE_SHEET, column: at, columns: lines };
}

/** The protections after lines moved; `undefined` if that changes nothing for them. */
export function movedProtections(
	protections: readonly Protection[],
	shift: LineShift,
): readonly Protection[] | undefined {
	let changed = false;
	const next = protections.flatMap((protection) => {
		if (protection.area === undefined) return [protection];
		const area = movedArea(protection.area, shift);
		changed ||= area !== protection.area;
		return area === undefined ? [] : [{ ...protection, area }];
	});
	return changed ? next : undefined;
}

/** The protection of the whole sheet put in or taken away. */
export function withWhole({ protections }: Protected, wanted: boolean, id: number): readonly Protection[] {
	const ranges = protections.filter(({ area }) => area !== undefined);
	return wanted ? [...ranges, { id, description: "", warningOnly: false, editors: [] }] : ranges;
}

export function isClosed({ protections }: Protected): boolean {
	return protections.some(({ area, warningOnly }) => area === undefined && !warningOnly);
}

export function nextProtectionId(sheets: readonly Protected[]): number {
	return 1 + Math.max(0, ...sheets.flatMap(({ protections }) => protections.map(({ id }) => id)));
}

function meet(a: Area, b: Area): boolean {
	return (
		a.row < b.row + b.rows &&
		b.row < a.row + a.rows &&
		a.column < b.column + b.columns &&
		b.column < a.column + a.columns
	);
}
