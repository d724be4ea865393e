import { type Cell, isBlank, isDateCell } from "../cell.ts";
import { chosenRows } from "../deliverables/read-plan.ts";
import { isProblem } from "../problem.ts";
import { keyPart } from "../tables/tab-spec.ts";
import { cellAt, type Table } from "../tables/table.ts";
import { packages } from "../tracker/packages.ts";
import { dayOfCell } from "../values/day-of-cell.ts";
import { longDate } from "../values/long-date.ts";
import { parseNumber } from "../values/parse-number.ts";
import { isoDay } from "../values/read-date.ts";
import { withCurrency } from "../values/with-currency.ts";

/** What an account is paid, as far as the sheet says. */
export interface Pay {
	/** Of all its packages; absent where one of them has no price. */
	readonly fee?: number;
	/** It gets the product. */
	readonly product: boolean;
}

/** The pay of each account with a chosen package: the package's fee, or else the plan's cost without the product. */
export function payByAccount(
	plan: Table | undefined,
	offers: Table | undefined,
	keyOf: (plan: Table, row: number) => string,
): ReadonlyMap<string, Pay> {
	const pays = new Map<string, Pay>();
	for (const [row] of plan ? chosenRows(plan) : []) {
		const key = keyOf(plan!, row!);
		const offer = offers?.rows.get(packages.key((column) => cellAt(plan!, row!, column)))?.[0];
		const offered = (column: string): number | undefined =>
			offers && offer !== undefined ? amountOf(cellAt(offers, offer, column)) : undefined;
		const product = offered("product cost") ?? 0;
		const cost = amountOf(cellAt(plan!, row!, "cost"));
		const fee = offered("fee") ?? (cost === undefined ? undefined : Math.max(0, cost - product));
		const before = pays.get(key) ?? { fee: 0, product: false };
		const both = before.fee === undefined || fee === undefined ? {} : { fee: before.fee + fee };
		pays.set(key, { ...both, product: before.product || product > 0 });
	}
	return pays;
}

/** `a flat fee of $600 and the product free of charge`; `""` where the fee is not known. */
export function compensationText(pay: Pay | undefined, commission: boolean, currency: string): string {
	if (pay?.fee === undefined) return "";
	const parts: string[] = [];
	if (pay.fee > 0) parts.push(`a flat fee of ${withCurrency(grouped(pay.fee), currency)}`);
	if (pay.product) parts.push("the product free of charge");
	if (commission) parts.push("a commission on orders with your code");
	if (parts.length === 0) return "";
	const last = parts.pop()!;
	const text = parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
	return pay.fee > 0 ? text : `${text}, without a fee`;
}

export interface Owed {
	/** `14 April 2027`; `""` where no open payment has a date. */
	readonly due: string;
	readonly commission: boolean;
}

/** What Payments says of each creator, by name. */
export function owedByCreator(payments: Table | undefined): ReadonlyMap<string, Owed> {
	const owed = new Map<string, { day: number; commission: boolean }>();
	for (const row of payments ? [...payments.rows.values()].flat() : []) {
		const person = keyPart(cellAt(payments!, row, "creator"));
		const due = dayOfCell(cellAt(payments!, row, "due"));
		const isOpen = isBlank(cellAt(payments!, row, "paid on"));
		const day = due === undefined || isProblem(due) || !isOpen ? Number.POSITIVE_INFINITY : due;
		const commission = (amountOf(cellAt(payments!, row, "commission")) ?? 0) > 0;
		const before = owed.get(person) ?? { day: Number.POSITIVE_INFINITY, commission: false };
		owed.set(person, { day: Math.min(before.day, day), commission: before.commission || commission });
	}
	return new Map(
		[...owed].map(([person, { day, commission }]) => {
			const due = Number.isFinite(day) ? longDate({ date: isoDay(day) }) : "";
			return [person, { due, commission }];
		}),
	);
}

function amountOf(cell: Cell): number | undefined {
	if (isBlank(cell) || isDateCell(cell) || typeof cell === "boolean") return undefined;
	const value = typeof cell === "string" ? parseNumber(cell) : cell;
	return isProblem(value) || value < 0 ? undefined : value;
}

function grouped(value: number): string {
	const [whole, cents] = value.toFixed(2).split(".");
	return whole!.replace(/\B(?=(\d{3})+$)/g, ",") + (cents === "00" ? "" : `.${cents}`);
}
