import { isForm } from "./check-input.ts";
import type { AllocateForm } from "./form.ts";

/** What "Allocate budget" keeps with the workbook. */
export interface AllocateMemory {
	/** Of the last plan written; absent before the first. */
	readonly form?: AllocateForm;
	/** Fingerprints of the Plan cells it wrote. */
	readonly written: ReadonlySet<string>;
}

/** A workbook keeps up to 8,000 characters for a tool. */
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
	const head = JSON.stringify({ form });
	const kept = head.length > MOST / 2 ? undefined : form;
	const room = MOST - (kept ? head.length : 0) - 40;
	const marks = [...new Set([...written, ...before])].slice(0, Math.floor(room / 5)).join("");
	return JSON.stringify({ ...(kept ? { form: kept } : {}), written: marks });
}
