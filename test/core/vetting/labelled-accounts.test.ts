import { describe, expect, test } from "vitest";
import { WORTH_A_LOOK } from "../../../src/core/vetting/account.ts";
import { vettingScore } from "../../../src/core/vetting/vetting-score.ts";
import { hasLabelledData, labelledRows, scores } from "../../labelled-data.ts";

describe.skipIf(!hasLabelledData)("accounts labelled by SRF Data", () => {
	test("bought followers are told from others with F1 above .53 at under 10% false alarms", () => {
		const guesses = labelledRows("fake_followers_swiss_labelled.csv").map((row) => {
			const { score } = vettingScore({
				followers: Number(row["Number.of.followers"]),
				following: Number(row["Number.of.people.they.follow"]),
				posts: Number(row["Number.of.posts"]),
			});
			return { label: row.rating === "TRUE", guess: score >= WORTH_A_LOOK };
		});
		const { f1, falsePositives } = scores(guesses);
		expect(f1).toBeGreaterThan(0.53);
		expect(falsePositives).toBeLessThan(0.1);
	});
});
