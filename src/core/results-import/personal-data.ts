import type { RawTable } from "../answers.ts";
import type { Cell } from "../cell.ts";
import { headerWords } from "../import/header-words.ts";

/** A table without its personal data, and the headers of the columns that were emptied. */
export interface Cleared {
	readonly table: RawTable;
	readonly dropped: readonly string[];
}

/** Rows in which a header may stand: tables with a preamble begin late. */
const HEADER_ROWS = 30;

const people =
	/(?:^| )(?:e ?mail|mail|phone|telephone|telefon|mobile|address|address1|address2|adresse|street|strasse|city|ort|stadt|zip|postal|postcode|plz|province|company|firma|customer|customers|buyer|kunde|kunden|kaufer|recipient|empfanger|billing|birthday|geburtstag|ip|notes?|notizen|bemerkung|memo|vat id|receipt|iban|passport|first name|last name|vorname|nachname|lastname|firstname|shopper|client name|acheteur|comprador|employee|surname|full name|prenom|apellidos?|cognome|telefono|correo|direccion|indirizzo|ciudad|ville|citta|consignee|receiver|destinatario|destinataire|gift message|tel|mobil|handy|birth|dob|anschrift|hausnummer|postleitzahl|delivery instructions)(?: |$)/;

/** The header, as words in small letters, names personal data: a buyer's name, e-mail, phone, address, notes, IP. */
export function isPersonalHeader(plain: string): boolean {
	return people.test(plain) || /^shipping (?!method|amount|cost|total|price)/.test(plain);
}

/**
 * Empties columns of personal data, by their headers and by e-mail addresses in them. It is done in the sidebar, before
 * anything is sent, and once more where a table comes another way.
 */
export function withoutPersonalData(table: RawTable): Cleared {
	const { rows } = table;
	const personal = new Map<number, string>();
	for (const row of rows.slice(0, HEADER_ROWS).filter(isHeaderLike)) {
		row.forEach((cell, column) => {
			const text = String(cell).trim();
			if (isPersonalHeader(headerWords(text).join(" "))) personal.set(column, text);
		});
	}
	for (const [column, header] of mailColumns(rows)) if (!personal.has(column)) personal.set(column, header);
	const isTracked = rows.some((row) => row.some(hasMailInLink));
	if (personal.size === 0 && !isTracked) return { table, dropped: [] };
	const isHeader = (cell: Cell, column: number) => String(cell).trim() === personal.get(column);
	const cleared = rows.map((row) =>
		row.map((cell, column) =>
			cell !== "" && personal.has(column) && !isHeader(cell, column)
				? ""
				: hasMailInLink(cell)
					? String(cell).replace(/[^\s/?&=@#]+(?:@|%40)[a-z\d-]+(?:\.[a-z\d-]+)+/gi, "")
					: cell,
		),
	);
	return { table: { ...table, rows: cleared }, dropped: [...new Set(personal.values())] };
}

/** Several short texts and no figure: rows of results have figures. */
function isHeaderLike(row: readonly Cell[]): boolean {
	const filled = row.filter((cell) => cell !== "");
	return (
		filled.length > 2 &&
		filled.every((cell) => typeof cell === "string" && cell.length < 120 && !/^[\s$€£]*[\d#@]/.test(cell))
	);
}

function mailColumns(rows: readonly (readonly Cell[])[]): Map<number, string> {
	const found = new Map<number, string>();
	for (const row of rows) {
		row.forEach((cell, column) => {
			if (typeof cell === "string" && cell.includes("@") && !found.has(column) && isMail(cell)) {
				found.set(column, headerAbove(rows, column));
			}
		});
	}
	return found;
}

/** A landing page may carry the address of whoever came: the link is kept, the address is not. */
function hasMailInLink(cell: Cell): boolean {
	return typeof cell === "string" && cell.includes("=") && /=[^&=\s]*(?:@|%40)[a-z\d-]+\./i.test(cell);
}

function isMail(text: string): boolean {
	return text.length < 255 && /^\s*[^\s@,;:<>()=?]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}\s*$/i.test(text);
}

function headerAbove(rows: readonly (readonly Cell[])[], column: number): string {
	const header = rows.slice(0, HEADER_ROWS).find((row) => isHeaderLike(row) && row[column] !== "")?.[column];
	return header === undefined || String(header).includes("@")
		? `Column ${column + 1}`
		: String(header).trim();
}
