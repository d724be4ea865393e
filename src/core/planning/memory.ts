import { isForm } from "./check-input.ts";
import type { AllocateForm } from "./form.ts";

/** What "Allocate budget" keeps with the workbook. */
export interface AllocateMemory {
	/** Of the last plan written; absent before the first. */
	readonly form?: AllocateForm;
	/** Fingerprints of the Plan cells it wrote. */
	readonly written: ReadonlySet<string>;
}

/** A workbook keeps up to 8,000 characters for a tool, and Google up to 9 KB: counted in bytes both hold. */
const MOST = 8000;

export function readMemory(text: string): AllocateMemory {
	let kept: { readonly form?: unknown; readonly written?: unknown } = {};
	try {
		kept = (JSON.parse(text || "{}") ?? {}) as typeof kept;
	} catch {
		// Kept by another version: as if there were nothing.
	}
	const written = typeof kept.written === "string" ? (kept.written.match(/.{5}/g) ?? []) : [];
	return { ...(isForm(kept.form) ? { form: kept.form } : {}), written: new Set(written) };
}

/** The newest cells first, as many as there is room for: a cell that falls out is taken for typed, which is the safe side. */
export function writeMemory(
	form: AllocateForm,
	written: readonly string[],
	before: ReadonlySet<string>,
): string {
	const size = bytesOf(JSON.stringify({ form }));
	const kept = size > MOST / 2 ? undefined : form;
	const room = MOST - (kept ? size : 0) - 40;
	const marks = [...new Set([...written, ...before])].slice(0, Math.floor(room / 5)).join("");
	return JSON.stringify({ ...(kept ? { form: kept } : {}), written: marks });
}

/** In UTF-8. Half an emoji, left by a cut-off cell, would make encodeURIComponent throw. */
function bytesOf(text: string): number {
	return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, "?")).replace(/%../g, "%").length;
}
