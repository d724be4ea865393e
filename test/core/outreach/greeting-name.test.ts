import { describe, expect, test } from "vitest";
import { greetingName } from "../../../src/core/outreach/greeting-name.ts";

describe("a creator is greeted", () => {
	test.each([
		["Lou Cooks", "Lou"],
		["Zoë Miller", "Zoë"],
		["José María García", "José"],
		["  anna   becker ", "anna"],
		["Mara", "Mara"],
		["City Laps", "City Laps"],
		["Trail Tess", "Trail Tess"],
		["Anna & Ben", "Anna & Ben"],
		["Max Media Agency", "Max Media Agency"],
		["Max and the big run of the year", "Max and the big run of the year"],
		["@mara.eats", "@mara.eats"],
		["美容 ブログ", "美容 ブログ"],
		["", ""],
	])("%j as %j", (name, greeting) => {
		expect(greetingName(name)).toBe(greeting);
	});
});
