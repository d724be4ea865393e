import { toText } from "../coerce.ts";
import { type Grid, isError, type Scalar } from "../values.ts";

/** The settings of a SPARKLINE by their names in lower case; what it does not know, it leaves alone. */
export interface SparklineOptions {
	text(name: string): string | undefined;
	number(name: string): number | undefined;
	isOn(name: string): boolean;
	/** A name or `#rrggbb`; anything else counts as not given. */
	color(name: string): string | undefined;
}

/** Pairs of a name and a value: two columns, or two rows. */
export function readOptions(given: Grid): SparklineOptions {
	const across = given.length === 2 && given[0]?.length !== 2;
	const pairs = across
		? (given[0] ?? []).map((name, index) => [name, given[1]?.[index] ?? null] as const)
		: given.map(([name = null, value = null]) => [name, value] as const);
	const values = new Map<string, Scalar>();
	for (const [name, value] of pairs) {
		if (typeof name === "string") values.set(name.trim().toLowerCase(), value);
	}
	const text = (name: string) => {
		const value = values.get(name) ?? null;
		return value === null || isError(value) ? undefined : String(toText(value, "en_US")).trim();
	};
	return {
		text,
		number(name) {
			const value = text(name);
			return value === undefined || value === "" || Number.isNaN(Number(value)) ? undefined : Number(value);
		},
		isOn: (name) => /^(true|1)$/i.test(text(name) ?? ""),
		color(name) {
			const value = text(name);
			return value !== undefined && /^(#[0-9a-f]{3}|#[0-9a-f]{6}|[a-z]+)$/i.test(value) ? value : undefined;
		},
	};
}
