import { expect, test } from "vitest";
import { fromExcelFormula, toExcelFormula } from "../../../src/playground/files/excel-formula.ts";

test.each([
	{ formula: "=SUM(A1:B2)+1.5%", excel: "SUM(A1:B2)+1.5%" },
	{ formula: "=sumif('My tab'!A:A,\">0\",B:B)", excel: "sumif('My tab'!A:A,\">0\",B:B)" },
	{ formula: '=IFS(A1>1,"x;y",TRUE,"{}")', excel: '_xlfn.IFS(A1>1,"x;y",TRUE,"{}")' },
	{ formula: "=IFERROR(1/A1,#N/A)", excel: "IFERROR(1/A1,#N/A)" },
])("$formula is also a formula of Excel", ({ formula, excel }) => {
	expect(toExcelFormula(formula)).toBe(excel);
	expect(fromExcelFormula(excel)).toBe(formula);
});

test.each([
	"=TIER(A1)",
	"=SUM(A2:A)",
	"=ARRAYFORMULA(A1:A3*2)",
	"=IF(A1;1;2)",
	'={"Tier"; 1}',
	"=A1,B1",
	"=SUM(A1",
	"=A1)",
	'="open',
	"=someName",
	"=",
	"= A1",
	"=A1\n+1",
])("%s is not", (formula) => {
	expect(toExcelFormula(formula)).toBeUndefined();
});

test("prefixes inside texts are no prefixes", () => {
	expect(fromExcelFormula('_xlfn._xlws.SORT(A1:A3)&"_xlfn."&_xlfn.CONCAT("a""_xlfn.")')).toBe(
		'=SORT(A1:A3)&"_xlfn."&CONCAT("a""_xlfn.")',
	);
});
