import { strToU8, zipSync } from "fflate";

/** An .xlsx workbook with these sheets; each value is the XML inside `sheetData`. Style 1 is a date, 2 a date with time. */
export function makeWorkbook(
	sheets: Readonly<Record<string, string>>,
	sharedStrings: readonly string[] = [],
): Uint8Array {
	const names = Object.keys(sheets);
	const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	const files: Record<string, string> = {
		"xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names
			.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
			.join("")}</sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
			.map(
				(_, index) =>
					`<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
			)
			.join(
				"",
			)}<Relationship Id="rId90" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId91" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
		"xl/styles.xml": `<styleSheet xmlns="${main}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>`,
		"xl/sharedStrings.xml": `<sst xmlns="${main}">${sharedStrings.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
	};
	names.forEach((name, index) => {
		files[`xl/worksheets/sheet${index + 1}.xml`] =
			`<worksheet xmlns="${main}"><sheetData>${sheets[name]}</sheetData></worksheet>`;
	});
	return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));
}
