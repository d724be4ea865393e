import { describe, expect, it } from "vitest";
import type { CaptionsInput } from "../../../src/core/caption-check/types.ts";
import { isProblem } from "../../../src/core/problem.ts";
import { preview } from "../../../src/core/runs/preview.ts";
import { campaign } from "../../../src/core/tracker/campaign.ts";
import { codesAndLinks } from "../../../src/core/tracker/codes-and-links.ts";
import { deliverables } from "../../../src/core/tracker/deliverables.ts";
import { startingRows } from "../../../src/core/tracker/starting-rows.ts";
import { checkCaptions } from "../../../src/tools/check-captions.ts";
import { memoryHost, tabOf } from "../runs/memory-host.ts";

describe("the sample campaign", () => {
	it("has captions to check, fine ones and wrong ones", () => {
		const host = memoryHost(
			[campaign, deliverables, codesAndLinks].map((spec) =>
				tabOf(spec.name, [spec.columns.map(({ name }) => name), ...startingRows(spec, true)]),
			),
		);
		const at = (name: string) => deliverables.columns.findIndex((column) => column.name === name);
		const input: CaptionsInput = {
			from: { tab: "Deliverables" },
			check: {
				caption: at("caption"),
				jurisdictions: ["US", "GB"],
				platform: { column: at("platform") },
				type: { column: at("type") },
				relationship: { value: "paid" },
				paidLabel: { column: at("paid label on") },
				brand: "Stridelab",
				requiredTags: true,
				requiredCode: true,
			},
		};
		const answer = preview(host, checkCaptions, input);
		if (isProblem(answer)) throw new Error(answer.problem);
		const { posts, open, notSent } = (answer.details as { result: Record<string, readonly unknown[]> })
			.result;
		const rules = (posts as { label: string; findings: { ruleId: string; severity: string }[] }[]).map(
			({ label, findings }) => [
				label.split(" · ")[2],
				...findings.filter(({ severity }) => severity !== "info").map(({ ruleId }) => ruleId),
			],
		);
		expect(rules).toEqual([
			["MARA-IG-02", "buried-disclosure", "late-disclosure"],
			["COUCH-TT-01", "unsubstantiated-claim", "vague-disclosure", "missing-required-tag"],
			["COUCH-TT-02", "wrong-code"],
			["RUN-IG-01", "missing-disclosure", "missing-required-tag"],
		]);
		expect([open!.length, notSent!.length]).toEqual([2, 3]);
	});
});
