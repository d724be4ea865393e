import type { Cell } from "../cell.ts";
import { currencyIn } from "../values/currency.ts";
import type { DateOrder } from "../values/parse-date.ts";
import type { NumberStyle } from "../values/parse-number.ts";
import type { PercentUnit } from "../values/parse-percent.ts";
import type { Column } from "./column.ts";
import { dateReading } from "./date-reading.ts";
import { isNumeric, kindOf } from "./import-fields.ts";
import { type NumberEvidence, numberEvidence, percentUnit } from "./number-evidence.ts";

/** How the cells of one column are written, decided from the column as a whole. */
export interface ColumnStyle {
	readonly numbers: NumberStyle;
	/** Points and commas both serve as decimal sign, so `1.234` could be either. */
	readonly mixed: boolean;
	readonly percent: PercentUnit;
	/** Numbers without a short form of their own are counted in these. */
	readonly scale?: number;
	readonly dates?: DateOrder;
	/** For the preview: `percent points`, `decimal comma`, `EUR`, `in thousands`. */
	readonly unit?: string;
	/** All sensible ways to read the column, where there are several; the planner may choose another. */
	readonly readings?: readonly string[];
	/** Which of them is used; `""`: the cells leave it open. */
	readonly reading?: string;
	/** Cells that the readings take differently. */
	readonly telling?: readonly Cell[];
}

/** The planner's choice of a reading, by source column. */
export interface UnitChoices {
	readonly [sourceColumn: string]: string;
}

/** No account has more followers, views or likes. */
export const MOST_COUNT = 5_000_000_000;

type Rows = readonly (readonly Cell[])[];

/** Decides the style of each column. Where a column of numbers leaves it open, the file's other columns tell. */
export function columnStyles(
	columns: readonly Column[],
	rows: Rows,
	chosen: UnitChoices = {},
): ReadonlyMap<number, ColumnStyle> {
	const numeric = columns.filter(({ to }) => isNumeric(kindOf(to)));
	const evidence = new Map(numeric.map(({ index }) => [index, numberEvidence(cellsOf(rows, index))]));
	const whole = { point: 0, comma: 0 };
	for (const { point, comma } of evidence.values()) {
		whole.point += point;
		whole.comma += comma;
	}
	const styles = new Map<number, ColumnStyle>();
	for (const column of columns) {
		const own = evidence.get(column.index);
		const choice = chosen[String(column.index)] ?? "";
		if (own) styles.set(column.index, numberStyle(column, rows, own, decided(whole), choice));
		else if (kindOf(column.to) === "date") {
			const { dates, ...open } = dateReading([...cellsOf(rows, column.index)], choice);
			const order = dates === undefined ? {} : { dates, unit: dates };
			styles.set(column.index, { numbers: {}, mixed: false, percent: "sign", ...order, ...open });
		}
	}
	return styles;
}

/** One question about a column: what may be, and what is taken. */
interface Question {
	readonly answers: readonly string[];
	readonly taken: string;
	readonly telling: readonly Cell[];
}

function numberStyle(
	column: Column,
	rows: Rows,
	own: NumberEvidence,
	ofFile: "." | "," | undefined,
	choice: string,
): ColumnStyle {
	const isShare = kindOf(column.to) === "share";
	const sign = isShare ? undefined : signQuestion(column, own, ofFile, choice);
	const both = own.point > 0 && own.comma > 0;
	const decimal = sign ? signOf(sign.taken) : (decided(own) ?? (both ? undefined : ofFile));
	const mixed = decimal === undefined && (both || sign !== undefined);
	const numbers: NumberStyle = decimal === undefined ? {} : { decimal };
	const share = isShare ? shareQuestion(column, rows, numbers, choice) : undefined;
	const scale = isShare ? undefined : scaleQuestion(column, own, choice);
	const percent = share?.unit ?? "sign";
	const factor = scale?.taken.startsWith("in ") ? (column.scale ?? 1000) : undefined;
	const words = [
		...(share ? [share.taken] : []),
		...(factor === undefined ? [] : [scaleWords(factor)]),
		...(own.comma > 0 && decimal === "," ? ["decimal comma"] : []),
		...(mixed ? [both ? "points and commas mixed" : "thousands and decimals mixed"] : []),
		...(kindOf(column.to) === "money" ? currencyWords(column, rows) : []),
	];
	return {
		numbers,
		mixed,
		percent,
		...(factor === undefined ? {} : { scale: factor }),
		...(words.length > 0 ? { unit: words.join(", ") } : {}),
		...readingsOf([share, scale, sign]),
	};
}

/** All combinations of the answers, and the one taken; nothing where no question has two answers. */
function readingsOf(
	questions: readonly (Question | undefined)[],
): Pick<ColumnStyle, "readings" | "reading" | "telling"> {
	const open = questions.filter(
		(question): question is Question => question !== undefined && question.answers.length > 1,
	);
	if (open.length === 0) return {};
	const readings = open.reduce<readonly string[]>(
		(combined, { answers }) =>
			combined.length === 0
				? answers
				: combined.flatMap((first) => answers.map((second) => `${first}, ${second}`)),
		[],
	);
	const reading = open.every(({ taken }) => taken !== "") ? open.map(({ taken }) => taken).join(", ") : "";
	const telling = [...new Set(open.flatMap((question) => question.telling))].slice(0, 3);
	return { readings, reading, telling };
}

/** Open while only cells such as `1.234` speak, or the column speaks with two tongues: `€1.200,50` and `$1,200`. */
function signQuestion(
	column: Column,
	own: NumberEvidence,
	ofFile: "." | "," | undefined,
	choice: string,
): Question | undefined {
	const certain = decided(own);
	// A count has no decimals, so there `1,200` is refused as such; an amount would be a thousandth of what was meant.
	const isTwofold =
		certain !== undefined &&
		kindOf(column.to) !== "count" &&
		own.eitherSigns.includes(certain) &&
		!own.threeDecimals;
	if (own.either.length === 0 || (certain !== undefined && !isTwofold)) return undefined;
	// Three digits after a lone separator are a group of thousands, unless the file's other columns say otherwise.
	const likely = ofFile ?? (own.eitherSigns === "." ? "," : own.eitherSigns === "," ? "." : undefined);
	const guess = isTwofold || own.point > 0 || likely === undefined ? "" : signWords(likely);
	const answers = [signWords("."), signWords(",")];
	return { answers, taken: answers.find((answer) => has(choice, answer)) ?? guess, telling: own.either };
}

/** Open while no number is above 1: 0.85 may be 85 % or less than one. */
function shareQuestion(
	column: Column,
	rows: Rows,
	numbers: NumberStyle,
	choice: string,
): Question & { unit: PercentUnit } {
	const seen = percentUnit(cellsOf(rows, column.index), numbers);
	const open = seen === "fractions";
	const chosen: PercentUnit | undefined = has(choice, "percent points")
		? "points"
		: has(choice, "fractions")
			? "fractions"
			: undefined;
	const unit = seen === "sign" ? (column.unit ?? seen) : ((open ? chosen : undefined) ?? column.unit ?? seen);
	const taken = unit === "sign" ? "percent signs" : unit === "points" ? "percent points" : "fractions";
	const telling = open ? numberEvidence(cellsOf(rows, column.index)).bareSamples : [];
	return { unit, taken, answers: open ? ["percent points", "fractions"] : [taken], telling };
}

/** Open where the header says "in thousands", and where followers without a unit look too few to be meant. */
function scaleQuestion(column: Column, own: NumberEvidence, choice: string): Question | undefined {
	const { scale, to } = column;
	const looksShort = to === "followers" && own.bare >= 3 && own.mostBare < 1000;
	if (own.bare === 0 || (scale === undefined && !looksShort)) return undefined;
	const scaled = scaleWords(scale ?? 1000);
	const fits = scale !== undefined && own.mostBare * scale <= MOST_COUNT;
	const answers = [scaled, "as written"];
	const taken = answers.find((answer) => has(choice, answer)) ?? (fits ? scaled : "as written");
	return { answers, taken, telling: own.bareSamples };
}

function has(choice: string, answer: string): boolean {
	return choice.split(", ").includes(answer);
}

function signWords(sign: "." | ","): string {
	return sign === "," ? "decimal comma" : "decimal point";
}

function signOf(words: string): "." | "," | undefined {
	if (words === "") return undefined;
	return words === "decimal comma" ? "," : ".";
}

function scaleWords(scale: number): string {
	if (scale === 1000) return "in thousands";
	return scale === 1_000_000 ? "in millions" : `in units of ${scale}`;
}

function currencyWords(column: Column, rows: Rows): string[] {
	const found = new Set<string>(column.currency === undefined ? [] : [column.currency]);
	for (const cell of cellsOf(rows.slice(0, 1000), column.index)) {
		const currency = typeof cell === "string" ? currencyIn(cell) : undefined;
		if (currency !== undefined) found.add(currency);
	}
	return found.size > 0 ? [[...found].join(" and ")] : [];
}

function decided({ point, comma }: { point: number; comma: number }): "." | "," | undefined {
	if (point > 0 === comma > 0) return undefined;
	return comma > 0 ? "," : ".";
}

function* cellsOf(rows: Rows, column: number): Generator<Cell | undefined> {
	for (const row of rows) yield row[column];
}
