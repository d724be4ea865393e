import fc from "fast-check";
import type {
	AreaSnapshot,
	Content,
	Format,
	SheetSnapshot,
	Style,
	WorkbookSnapshot,
} from "../../../src/playground/model/types.ts";

export const ROWS = 12;
export const COLUMNS = 6;

const text = fc.oneof(
	fc.string({ unit: "grapheme", maxLength: 12 }),
	fc.string({ unit: "binary", maxLength: 6 }),
	fc.constantFrom(
		"=1+1",
		"=HYPERLINK(A1)",
		"+1",
		"-1",
		"@SUM(A1)",
		"_x0041_",
		" spaced ",
		"a\r\nb",
		"\u0000",
		"0012",
	),
);

const formula = fc
	.constantFrom(
		"=SUM(A2:A)",
		"=TIER(C2:C)",
		'={"Tier"; TIER(J2:J)}',
		'=IF(A1>1;"a;b";2)',
		"=A1+1",
		"=SUM(A1:B2)*2%",
		'=IFS(A1>0,"_xlfn.IFS(",TRUE,"")',
		"=sum( A1 )",
		'=QUERY(A1:B3,"select A")',
		"= A1 ",
		"=",
		"=NOPE(",
		"=\"<&>\"&'My tab'!A1",
	)
	.map((typed): Content => ({ formula: typed }));

const serial = fc
	.integer({ min: 0, max: 80_000 })
	.chain((day) => fc.integer({ min: 0, max: 86_399 }).map((second) => day + second / 86_400));

const content: fc.Arbitrary<Content> = fc.oneof(
	{ arbitrary: text.filter((one) => one !== ""), weight: 3 },
	fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((number) => number || 0),
	fc.integer(),
	serial,
	fc.boolean(),
	formula,
);

const color = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, "0")}`);

const style: fc.Arbitrary<Style> = fc.record(
	{
		bold: fc.constant(true as const),
		italic: fc.constant(true as const),
		color,
		background: color,
		wrap: fc.constant(true as const),
		align: fc.constantFrom("left" as const, "center" as const, "right" as const),
	},
	{ requiredKeys: [] },
);

const help = fc.constantFrom("Pick one", "Two\nlines & more", "_x0041_");
const choice = fc.oneof(
	fc.constantFrom("Nano", "Micro", "a,b", ' "quoted" ', "x".repeat(200), "=1"),
	text.filter((one) => one !== ""),
);

const format: fc.Arbitrary<Format> = fc.record(
	{
		number: fc.constantFrom(
			"#,##0",
			"0.00%",
			"@",
			"yyyy-mm-dd",
			"dd.mm.yyyy hh:mm",
			'#,##0.00 "€"',
			"[$€-407] 0.0",
			"0.0E+00",
		),
		style,
		validation: fc.oneof(
			fc.constant({ kind: "checkbox" as const }),
			fc.record(
				{
					kind: fc.constant("list" as const),
					values: fc.array(choice, { minLength: 1, maxLength: 5 }),
					strict: fc.boolean(),
					help,
				},
				{ requiredKeys: ["kind", "values", "strict"] },
			),
		),
	},
	{ requiredKeys: [] },
);

const area: fc.Arbitrary<AreaSnapshot> = fc.tuple(
	fc.nat(ROWS - 1),
	fc.nat(COLUMNS - 1),
	fc.constantFrom(1, 3, null),
	fc.constantFrom(1, 2, null),
);

const note = fc.record({
	area: fc.tuple(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1), fc.constant(1), fc.constant(1)),
	format: text.filter((one) => one !== "").map((words): Format => ({ note: words })),
});

const filter = fc.record({
	row: fc.nat(2),
	column: fc.nat(2),
	columns: fc.integer({ min: 1, max: 3 }),
	criteria: fc.array(
		fc.tuple(
			fc.nat(2),
			fc.record({ hiddenValues: fc.array(fc.constantFrom("", "Mara", "x".repeat(20_000))) }),
		),
		{ maxLength: 2 },
	),
	hidden: fc.uniqueArray(fc.integer({ min: 3, max: ROWS - 1 }), { maxLength: 4 }),
});

const protections = fc.array(
	fc.record(
		{
			area,
			description: fc.string({ maxLength: 5 }),
			warningOnly: fc.boolean(),
			editors: fc.constantFrom([], ["ben@example.com"]),
		},
		{ requiredKeys: ["description", "warningOnly", "editors"] },
	),
	{ maxLength: 3 },
);

const charts = fc.array(
	fc.record({
		id: fc.integer({ min: 1, max: 9 }),
		type: fc.constantFrom("BAR", "LINE"),
		ranges: fc.constant([]),
		headers: fc.constant(1),
		row: fc.nat(9),
		column: fc.nat(9),
		offsetX: fc.nat(9),
		offsetY: fc.nat(9),
		options: fc.constant({ title: "Cost & <result>" }),
	}),
	{ maxLength: 2 },
);

const tabName = fc.oneof(
	fc.constantFrom(
		"Roster",
		"Codes & Links",
		"My tab",
		"What?",
		"a/b",
		"'quoted'",
		"History",
		"_playground",
		"x".repeat(60),
	),
	fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 40 }),
);

const sheet: fc.Arbitrary<SheetSnapshot> = fc.record(
	{
		name: tabName,
		rowCount: fc.integer({ min: ROWS + 3, max: 2000 }),
		columnCount: fc.integer({ min: COLUMNS + 2, max: 30 }),
		frozenRows: fc.nat(2),
		frozenColumns: fc.nat(2),
		hidden: fc.boolean(),
		protected: fc.boolean(),
		tabColor: color,
		rowHeights: fc.dictionary(fc.nat(ROWS - 1).map(String), fc.integer({ min: 12, max: 400 })),
		filter,
		protections,
		charts,
		columnWidths: fc.dictionary(fc.nat(COLUMNS - 1).map(String), fc.integer({ min: 20, max: 900 })),
		cells: fc.dictionary(
			fc.nat(ROWS - 1).map(String),
			fc.dictionary(fc.nat(COLUMNS - 1).map(String), content, { maxKeys: 5 }),
			{ maxKeys: 8 },
		),
		formats: fc
			.tuple(fc.array(fc.record({ area, format }), { maxLength: 5 }), fc.array(note, { maxLength: 2 }))
			.map((lists) => lists.flat()),
	},
	{ requiredKeys: ["name", "rowCount", "columnCount", "cells"] },
);

/** Workbooks with everything that a file keeps. */
export const workbook: fc.Arbitrary<WorkbookSnapshot> = fc.record({
	version: fc.constant(1 as const),
	locale: fc.constantFrom("en_US", "de_DE"),
	timeZone: fc.constantFrom("Etc/UTC", "Europe/Berlin"),
	sheets: fc.uniqueArray(sheet, { minLength: 1, maxLength: 3, selector: ({ name }) => name.toLowerCase() }),
});
