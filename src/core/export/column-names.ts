import { columnLetters } from "../tables/a1.ts";

/** `Average likes` → `average_likes`, `% credible` → `percent_credible`; letters of other scripts stay. */
export function snakeCase(text: string): string {
	return text
		.replace(/%/g, " percent ")
		.replace(/&/g, " and ")
		.replace(/ß/g, "ss")
		.normalize("NFKD")
		.replace(/\p{M}+/gu, "")
		.normalize("NFC")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, "_")
		.replace(/^_+|_+$/g, "")
		.replace(/^(?=\d)/, "_");
}

/** One name for each column: none blank, none twice. */
export function columnNames(headers: readonly string[], style: "snake_case" | "as shown"): string[] {
	const taken = new Set<string>();
	return headers.map((header, column) => {
		const shown = header.replace(/\s+/g, " ").trim() || `Column ${columnLetters(column)}`;
		const plain =
			style === "snake_case" ? snakeCase(shown) || `column_${columnLetters(column).toLowerCase()}` : shown;
		let name = plain;
		for (let count = 2; taken.has(name.toLowerCase()); count++) {
			name = style === "snake_case" ? `${plain}_${count}` : `${plain} ${count}`;
		}
		taken.add(name.toLowerCase());
		return name;
	});
}
