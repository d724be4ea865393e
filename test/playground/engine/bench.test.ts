import { test } from "vitest";
import { createWorkbook } from "../../../src/playground/model/workbook.ts";
test("bench", () => {
	const wb = createWorkbook(); const s = wb.sheets[0]!;
	const N = 5000;
	const rows: any[][] = [];
	for (let i = 0; i < N; i++) { const r = i + 1;
		rows.push([`cat${i % 500}`, i * 3 % 1000, i % 77,
			{ formula: `=B${r}+C${r}` }, { formula: `=B${r}*1.5-D${r}` }, { formula: `=IF(C${r}>0,ROUND(B${r}/C${r},2),"")` }, { formula: `=A${r}&"-"&B${r}` },
			{ formula: `=SUMIF($A$1:$A,A${r},$B$1:$B)` }, { formula: `=IFERROR(H${r}/D${r},0)` }, { formula: `=AND(B${r}>10,C${r}<50)` }, { formula: `=LEFT(A${r},3)` }, { formula: `=MAX(B${r}:F${r})` }, { formula: `=D${r}+E${r}+H${r}` }]); }
	let t = performance.now(); wb.setContents(s.id, 0, 0, rows); console.log("set", performance.now() - t);
	t = performance.now(); for (let r = 0; r < N; r++) for (let c = 0; c < 13; c++) s.value(r, c); console.log("calc", performance.now() - t);
	t = performance.now(); wb.setContents(s.id, 17, 1, [[9999]]); for (let r = 0; r < N; r++) for (let c = 0; c < 13; c++) s.value(r, c); console.log("edit sumif col, all read", performance.now() - t);
	t = performance.now(); wb.setContents(s.id, 17, 1, [[9998]]); for (let r = 0; r < 50; r++) for (let c = 0; c < 13; c++) s.value(r, c); console.log("edit sumif col, view read", performance.now() - t);
	t = performance.now(); wb.setContents(s.id, 18, 2, [[3]]); for (let r = 0; r < 50; r++) for (let c = 0; c < 13; c++) s.value(r, c); console.log("edit simple", performance.now() - t);
	t = performance.now(); for (let r = 0; r < 100; r++) for (let c = 0; c < 13; c++) s.display(r, c); console.log("display 1300", performance.now() - t);
	t = performance.now(); wb.setContents(s.id, 18, 0, [["new"]]); for (let r = 0; r < N; r++) for (let c = 0; c < 13; c++) s.value(r, c); console.log("edit key col, all read", performance.now() - t);
	const w2 = createWorkbook(); const s2 = w2.sheets[0]!;
	const chain: any[][] = [[1]]; for (let i = 1; i < 8000; i++) chain.push([{ formula: `=A${i}+1` }]);
	t = performance.now(); w2.setContents(s2.id, 0, 0, chain); console.log("chain", s2.value(7999, 0), performance.now() - t);
	t = performance.now(); w2.setContents(s2.id, 0, 0, [[5]]); console.log("chain edit", s2.value(7999, 0), performance.now() - t);
	const w3 = createWorkbook(); const s3 = w3.sheets[0]!;
	w3.customFunctions = { names: new Set(["TIER"]), call: (_n, [a]) => Array.isArray(a) ? (a as any[][]).map((r) => [r[0] === "" ? "" : Number(r[0]) > 100 ? "Micro" : "Nano"]) : "x" };
	const f: any[][] = [["f"]]; for (let i = 0; i < 5000; i++) f.push([i]);
	w3.setContents(s3.id, 0, 0, f); w3.setContents(s3.id, 0, 1, [[{ formula: '={"Tier"; TIER(A2:A)}' }]]);
	t = performance.now(); console.log(s3.value(5000, 1)); console.log("tier first", performance.now() - t);
	t = performance.now(); w3.setContents(s3.id, 3, 0, [[500]]); console.log(s3.value(3, 1)); console.log("tier edit", performance.now() - t);
	const w4 = createWorkbook(); const s4 = w4.sheets[0]!;
	const run: any[][] = []; for (let i = 0; i < 5000; i++) run.push([i, { formula: `=SUM($A$1:A${i + 1})` }]);
	t = performance.now(); w4.setContents(s4.id, 0, 0, run); for (let r = 0; r < 5000; r++) s4.value(r, 1); console.log("running totals 5000", performance.now() - t);
	t = performance.now(); w4.setContents(s4.id, 0, 0, [[7]]); for (let r = 0; r < 5000; r++) s4.value(r, 1); console.log("running totals edit first", performance.now() - t);
});
