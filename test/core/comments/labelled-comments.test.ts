import { describe, expect, test } from "vitest";
import { commentKinds } from "../../../src/core/comments/comment-kind.ts";
import { hasLabelledData, labelledRows, scores } from "../../labelled-data.ts";

/** The rules were written looking at the even rows only, so the odd ones stand for comments not seen. */
const files = [
	{ file: "comments_youtube_spam_psy.csv", text: "CONTENT", label: "CLASS", atLeast: 0.93 },
	{ file: "comments_youtube_spam_katyperry.csv", text: "CONTENT", label: "CLASS", atLeast: 0.93 },
	{ file: "comments_instagram_scam_labelled.csv", text: "msg", label: "scam", atLeast: 0.82 },
];

describe.skipIf(!hasLabelledData)("labelled comments", () => {
	test.each(files)(
		"one by one, in rows not looked at, F1 is at least $atLeast: $file",
		({ file, text, label, atLeast }) => {
			const guesses = labelledRows(file)
				.filter((_, row) => row % 2 === 1)
				.map((row) => ({
					label: row[label] === "1",
					guess: commentKinds([row[text] ?? ""])[0] === "spam-like",
				}));
			expect(scores(guesses).f1).toBeGreaterThanOrEqual(atLeast);
		},
	);

	test("genuine Instagram comments that are short or emoji-only are hardly ever called spam", () => {
		const short = labelledRows("comments_instagram_scam_labelled.csv").filter(
			({ scam, msg = "" }) => scam === "0" && msg.length <= 15,
		);
		const wrong = short.filter(({ msg = "" }) => commentKinds([msg])[0] === "spam-like");
		expect(short.length).toBeGreaterThan(500);
		expect(wrong.length / short.length).toBeLessThan(0.01);
	});
});
