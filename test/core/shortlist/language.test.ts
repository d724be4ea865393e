import { describe, expect, test } from "vitest";
import { languageOf, languagesIn } from "../../../src/core/shortlist/language.ts";

describe("a language is one however it is written", () => {
	test.each([
		["de", ["German", "de", "DE", "Deutsch", "deu", "ger", "de-AT", "de_CH", "German (Austria)", " german "]],
		["en", ["English", "en", "en-US", "EN_GB", "Englisch", "inglés", "English (US)"]],
		["pt", ["Portuguese", "pt-BR", "português", "Portugues"]],
		["zh", ["Chinese", "zh-Hant", "Mandarin", "中文"]],
		["fr", ["French", "français", "Franc\u0327ais"]],
		["klingon", ["Klingon"]],
	])("%s: %j", (code, texts) => {
		expect(new Set(texts.map(languageOf))).toEqual(new Set([code]));
	});

	test("and no name of an object's own is one", () => {
		expect(languageOf("constructor")).toBe("constructor");
	});

	test.each([
		["English, German", ["en", "de"]],
		["en/es", ["en", "es"]],
		["English and Spanish", ["en", "es"]],
		["", []],
	])("a cell may list several: %s", (text, codes) => {
		expect(languagesIn(text)).toEqual(codes);
	});
});
