import { describe, expect, it } from "vitest";
import { storyCompletion } from "../../../src/core/metrics/story-completion.ts";

describe("story completion", () => {
	it.each([
		{ frames: [1000, 800, 700], gives: { completion: 0.7, worstDrop: 0.2, worstFrame: 2 } },
		{ frames: [100, 100], gives: { completion: 1, worstDrop: 0, worstFrame: 0 } },
		{ frames: [100, 120, 60], gives: { completion: 0.6, worstDrop: 0.5, worstFrame: 3 } },
		{ frames: [100, 50, 25], gives: { completion: 0.25, worstDrop: 0.5, worstFrame: 2 } },
		{ frames: [100, 0, 0], gives: { completion: 0, worstDrop: 1, worstFrame: 2 } },
		{ frames: [100], gives: undefined },
		{ frames: [0, 0], gives: undefined },
		{ frames: [], gives: undefined },
	])("of $frames is $gives.completion", ({ frames, gives }) => {
		expect(storyCompletion(frames)).toEqual(gives);
	});
});
