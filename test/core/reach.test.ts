import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reachBounds } from "../../src/core/reach.ts";

/** Posts as the sets of people they reached, out of 20. */
const posts = fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 20 })), { minLength: 1, maxLength: 6 });

describe("the bounds of a joint reach", () => {
	it("hold the true reach, however the audiences overlap", () => {
		fc.assert(
			fc.property(posts, (audiences) => {
				const reached = new Set(audiences.flat()).size;
				const bounds = reachBounds(
					audiences.map((audience) => audience.length),
					20,
				);
				expect(bounds).toSatisfy(({ least, most }) => least <= reached && reached <= most);
			}),
		);
	});

	it("are the largest reach and the sum", () => {
		expect(reachBounds([3, 5, 2])).toEqual({ least: 5, most: 10 });
	});

	it("agree for a single post", () => {
		expect(reachBounds([18000])).toEqual({ least: 18000, most: 18000 });
	});

	it("agree when one post reached the whole audience", () => {
		expect(reachBounds([18000, 500], 18000)).toEqual({ least: 18000, most: 18000 });
	});

	it("do not exist without figures", () => {
		expect(reachBounds([], 1000)).toBeUndefined();
	});

	it("are refused when a post reached more people than there are", () => {
		expect(reachBounds([18000, 500], 17999)).toHaveProperty("problem", expect.stringContaining("17,999"));
	});
});
