/** An error as Apps Script services throw it: its name is `Exception`, its message the one people see. */
export function exception(message: string): Error {
	const error = new Error(message);
	error.name = "Exception";
	return error;
}

/** Google's words for a call with the wrong kinds of argument; `method` as in `SpreadsheetApp.Range.setValues`. */
export function signatureMismatch(method: string, args: readonly unknown[]): Error {
	const kinds = args.map(kindOf).join(",");
	return exception(`The parameters (${kinds}) don't match the method signature for ${method}.`);
}

function kindOf(value: unknown): string {
	if (value === null || value === undefined) return "null";
	if (typeof value === "string") return "String";
	return typeof value === "object" ? Object.prototype.toString.call(value).slice(8, -1) : typeof value;
}
