import type { ServiceContext } from "./context.ts";
import { exception } from "./exception.ts";
import { enumeration, expose } from "./expose.ts";

type Session = GoogleAppsScript.Base.Session;
type ScriptApp = GoogleAppsScript.Script.ScriptApp;

/** The script's time zone is the manifest's, which is not the spreadsheet's. */
const SCRIPT_TIME_ZONE = "Etc/UTC";

export function createSession(context: ServiceContext): Session {
	const withoutScope = (member: string) => () => {
		throw exception(
			`You do not have permission to call Session.${member}. Required permissions: https://www.googleapis.com/auth/userinfo.email`,
		);
	};
	return expose<Session>(context.guard, "Session", {
		plain: {
			getScriptTimeZone: () => SCRIPT_TIME_ZONE,
			getActiveUserLocale: () => context.workbook.locale.split("_")[0] ?? "en",
			getTemporaryActiveUserKey: () => temporaryKey(context.user),
			getActiveUser: withoutScope("getActiveUser"),
			getEffectiveUser: withoutScope("getEffectiveUser"),
		},
	});
}

/** By which a script tells users apart without knowing who they are. */
export function temporaryKey(user: string): string {
	return `temporary-key-of-${user}`;
}

export type AuthModes = ScriptApp["AuthMode"];

export function createAuthModes(): AuthModes {
	return enumeration<AuthModes>("AuthMode", ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"]);
}

export function createScriptApp(context: ServiceContext, authModes: AuthModes): ScriptApp {
	return expose<ScriptApp>(context.guard, "ScriptApp", { plain: { AuthMode: authModes } });
}
