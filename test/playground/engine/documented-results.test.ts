import { expect, test } from "vitest";
import { DOCUMENTED_RESULTS } from "./documented-results.ts";
import { sheetOf } from "./sheet-of.ts";

test.each(DOCUMENTED_RESULTS)(
	"$formula gives what Google's help says ($answer)",
	({ formula, gives, data }) => {
		const sheet = sheetOf();
		if (data) sheet.put("A1", ...data);
		sheet.put("F1", [formula]);
		const width = gives[0]!.length;
		expect(sheet.block(`F1:${"FGHIJ"[width - 1]}${gives.length}`)).toEqual(gives);
		expect(sheet.get(`${"FGHIJ"[width]}1`)).toBe(null);
		expect(sheet.get(`F${gives.length + 1}`)).toBe(null);
	},
);
