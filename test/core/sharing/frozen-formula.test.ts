import { expect, test } from "vitest";
import { isOurs } from "../../../src/core/sharing/frozen-formula.ts";
import * as functions from "../../../src/functions/index.ts";

test("every function of the add-on is known as such, and no other", () => {
	for (const name of Object.keys(functions))
		expect(isOurs(`={"X"; IFERROR(${name}(D2:D); "")}`), name).toBe(true);
	for (const formula of ["=SUM(D2:D)", '="TIER"', "=MYTIER(D2)", "=CPMX(A1)"])
		expect(isOurs(formula)).toBe(false);
});
