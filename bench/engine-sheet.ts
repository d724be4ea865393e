export const ROWS = 5000;
const LAST = ROWS + 1;
/** What a screen shows. */
export const SHOWN = { rows: 40, columns: 20 };

/** A tracker's columns A to F: creator, platform, followers, likes, comments, fee. */
export function creator(row: number): (string | number)[] {
	const platforms = ["Instagram", "TikTok", "YouTube"];
	const number = (seed: number, most: number) => (row * seed + 17) % most;
	return [
		`Creator ${row}`,
		platforms[row % 3]!,
		number(7919, 400_000) + 1000,
		number(104_729, 9000),
		number(1299, 400),
		number(31, 2000),
	];
}

/** Ten formulas a row, `H` to `Q`; the last sums up a whole column. */
export function formulas(row: number): string[] {
	return [
		`=D${row}+E${row}`,
		`=H${row}/C${row}`,
		`=IF(C${row}<10000,"Nano",IF(C${row}<100000,"Micro","Macro"))`,
		`=ROUND(F${row}/H${row},2)`,
		`=IFERROR(F${row}/(C${row}/1000),0)`,
		`=UPPER(LEFT(B${row},2))&"-"&A${row}`,
		`=MAX(D${row}:E${row})-MIN(D${row}:E${row})`,
		`=AND(I${row}>0.02,F${row}<1500)`,
		`=VLOOKUP(B${row},$S$2:$T$4,2,FALSE)*F${row}`,
		`=F${row}/SUMIF($B$2:$B$${LAST},B${row},$F$2:$F$${LAST})`,
	];
}

export const RATES = [
	["Instagram", 1],
	["TikTok", 1.2],
	["YouTube", 0.9],
] as const;
