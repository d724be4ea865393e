import fc from "fast-check";
import { expect, it } from "vitest";
import { formatDate } from "../../../src/playground/services/format-date.ts";
import { parseDate } from "../../../src/playground/services/parse-date.ts";
import {
	instantOf,
	instantToSerial,
	serialToInstant,
	wallClockOf,
} from "../../../src/playground/services/time-zone.ts";
import { evaluate } from "./open-script.ts";

const evening = Date.UTC(2026, 10, 25, 22, 5, 9, 7);

const formatted = [
	{ zone: "Etc/UTC", pattern: "yyyy-MM-dd'T'HH:mm:ss", gives: "2026-11-25T22:05:09" },
	{ zone: "Europe/Berlin", pattern: "dd.MM.yyyy HH:mm", gives: "25.11.2026 23:05" },
	{ zone: "Asia/Tokyo", pattern: "yyyy-MM-dd", gives: "2026-11-26" },
	{ zone: "America/New_York", pattern: "EEE, d MMM yy h:mm a", gives: "Wed, 25 Nov 26 5:05 PM" },
	{ zone: "GMT+2", pattern: "EEEE MMMM d, H:m:s.SSS", gives: "Thursday November 26, 0:5:9.007" },
	{ zone: "GMT-03:30", pattern: "HH:mm Z z X XXX", gives: "18:35 -0330 GMT-03:30 -03 -03:30" },
	{ zone: "UTC", pattern: "k K D u X 'o''clock' ''", gives: "22 10 329 3 Z o'clock '" },
];

it.each(formatted)("formats a date as $pattern in $zone", ({ zone, pattern, gives }) => {
	expect(formatDate(evening, zone, pattern)).toBe(gives);
});

const parsed = [
	{ text: "2026-11-25T22:05", zone: "UTC", pattern: "yyyy-MM-dd'T'HH:mm", gives: "2026-11-25T22:05:00.000Z" },
	{ text: "25.11.2026", zone: "Europe/Berlin", pattern: "dd.MM.yyyy", gives: "2026-11-24T23:00:00.000Z" },
	{ text: "20260701", zone: "Europe/Berlin", pattern: "yyyyMMdd", gives: "2026-06-30T22:00:00.000Z" },
	{ text: "Nov 5 26 5:05 pm", zone: "UTC", pattern: "MMM d yy h:mm a", gives: "2026-11-05T17:05:00.000Z" },
	{ text: "12 AM", zone: "UTC", pattern: "h a", gives: "1970-01-01T00:00:00.000Z" },
	{ text: "1/2/96", zone: "UTC", pattern: "d/M/yy", gives: "1996-02-01T00:00:00.000Z" },
	{
		text: "2026-01-01 10:00 +0200",
		zone: "Asia/Tokyo",
		pattern: "yyyy-MM-dd HH:mm Z",
		gives: "2026-01-01T08:00:00.000Z",
	},
	{ text: "2026-13-01", zone: "UTC", pattern: "yyyy-MM-dd", gives: "2027-01-01T00:00:00.000Z" },
];

it.each(parsed)("reads $text as $pattern", ({ text, zone, pattern, gives }) => {
	expect(new Date(parseDate(text, zone, pattern, 2026)).toISOString()).toBe(gives);
});

it("reads back what it wrote, in any zone", () => {
	const zones = fc.constantFrom(
		"UTC",
		"Europe/Berlin",
		"America/New_York",
		"Asia/Kolkata",
		"GMT-5",
		"Pacific/Apia",
	);
	const instants = fc.integer({ min: Date.UTC(1970, 0), max: Date.UTC(2060, 0) });
	fc.assert(
		fc.property(instants, zones, (instant, zone) => {
			const pattern = "yyyy-MM-dd HH:mm:ss.SSS Z";
			expect(parseDate(formatDate(instant, zone, pattern), zone, pattern, 2026)).toBe(instant);
		}),
	);
});

it("turns every day that begins at midnight into an instant and back", () => {
	const zones = fc.constantFrom(
		"UTC",
		"Europe/Berlin",
		"America/New_York",
		"Asia/Kolkata",
		"Australia/Lord_Howe",
	);
	fc.assert(
		fc.property(fc.integer({ min: 30_000, max: 60_000 }), zones, (serial, zone) => {
			expect(instantToSerial(serialToInstant(serial, zone), zone)).toBe(serial);
		}),
	);
});

const berlin = "Europe/Berlin";
const changes = [
	{
		title: "before clocks go forward",
		wall: Date.UTC(2026, 2, 29, 1, 59),
		instant: Date.UTC(2026, 2, 29, 0, 59),
	},
	{
		title: "after clocks went forward",
		wall: Date.UTC(2026, 2, 29, 3, 0),
		instant: Date.UTC(2026, 2, 29, 1, 0),
	},
	{
		title: "before clocks go back",
		wall: Date.UTC(2026, 9, 25, 1, 59),
		instant: Date.UTC(2026, 9, 24, 23, 59),
	},
	{
		title: "after clocks went back",
		wall: Date.UTC(2026, 9, 25, 3, 0),
		instant: Date.UTC(2026, 9, 25, 2, 0),
	},
];

it.each(changes)("knows the time in Berlin $title", ({ wall, instant }) => {
	expect(instantOf(wall, berlin)).toBe(instant);
	expect(wallClockOf(instant, berlin)).toBe(wall);
});

const refused = [
	{ call: 'formatDate("2026-01-01", "UTC", "yyyy")', message: "method signature for Utilities.formatDate." },
	{ call: 'formatDate(new Date(0), "UTC")', message: "method signature for Utilities.formatDate." },
	{ call: 'formatDate(new Date(0), "Mars/Phobos", "yyyy")', message: 'There is no time zone "Mars/Phobos".' },
	{ call: 'formatDate(new Date(0), "UTC", "yyyy b")', message: "Illegal pattern character 'b'" },
	{ call: 'formatDate(new Date(0), "UTC", "YYYY")', message: 'pattern letter "Y" is not implemented' },
	{ call: 'parseDate("soon", "UTC", "yyyy")', message: 'Unparseable date: "soon"' },
	{ call: 'parseDate("2026/01", "UTC", "yyyy-MM")', message: 'Unparseable date: "2026/01"' },
	{ call: "sleep(300001)", message: "Invalid argument: milliseconds" },
];

it.each(refused)("refuses $call", ({ call, message }) => {
	expect(() => evaluate(`Utilities.${call}`)).toThrow(message);
});

it("hands Dates across as Dates of the script", () => {
	const body = 'return Utilities.parseDate("2026-01-01", "UTC", "yyyy-MM-dd") instanceof Date;';
	expect(evaluate(body)).toBe(true);
});

it("makes a new id each time", () => {
	expect(
		evaluate("return [Utilities.getUuid(), Utilities.getUuid()].map(function (id) { return id.length; })"),
	).toEqual([36, 36]);
	expect(evaluate("return Utilities.getUuid() === Utilities.getUuid()")).toBe(false);
});

it("sleeps by the clock", () => {
	const slept: number[] = [];
	evaluate("Utilities.sleep(250)", { clock: { now: () => 0, sleep: (time) => slept.push(time) } });
	expect(slept).toEqual([250]);
});
