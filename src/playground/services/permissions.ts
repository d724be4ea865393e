import type { AuthModeName } from "../runtime-types.ts";
import { exception } from "./exception.ts";
import type { Access } from "./expose.ts";

const FORBIDDEN: { readonly [mode in AuthModeName]: readonly Access[] } = {
	NONE: ["document", "reads", "writes", "stores", "files", "shows"],
	LIMITED: ["files", "shows"],
	CUSTOM_FUNCTION: ["writes", "menus", "files", "shows"],
	FULL: [],
};

/** Throws Google's words if a script running in `mode` may not call the member. */
export function requirePermission(mode: AuthModeName, type: string, member: string, access: Access): void {
	if (!FORBIDDEN[mode].includes(access)) return;
	if (member === "getUi") throw exception("Cannot call SpreadsheetApp.getUi() from this context.");
	const isService = type.endsWith("App") || type.endsWith("Service");
	throw exception(`You do not have permission to call ${isService ? `${type}.` : ""}${member}`);
}
