import { createCacheService } from "./cache-service.ts";
import { createChartsService, createChartTypes } from "./charts-service.ts";
import type { ServiceContext, ServiceOptions } from "./context.ts";
import { createDocsService } from "./docs-service.ts";
import { createDriveService } from "./drive-service.ts";
import { createHtmlService } from "./html-service.ts";
import { createLockService } from "./lock-service.ts";
import { createLogging } from "./logging.ts";
import { requirePermission } from "./permissions.ts";
import { createPropertiesService } from "./properties-service.ts";
import { createAuthModes, createScriptApp, createSession } from "./session.ts";
import { createSpreadsheetApp } from "./spreadsheet-app.ts";
import { createUtilities } from "./utilities.ts";

/**
 * The globals that Apps Script gives a script, for one execution. Every call goes through one door, which asks for
 * permission, counts the calls that read or change what the spreadsheet holds (not those that only find a sheet or a
 * range, which cost nothing at Google), and tells `onCall`.
 */
export function createServices(options: ServiceOptions) {
	const { calls, execution } = options;
	const context: ServiceContext = {
		...options,
		chartTypes: createChartTypes(),
		guard(type, member, access, work) {
			requirePermission(execution.mode, type, member, access);
			execution.time.check();
			options.quotas.spend(type, member, access);
			const name = `${type}.${member}`;
			if (access === "reads" || access === "writes" || access === "files")
				calls.set(name, (calls.get(name) ?? 0) + 1);
			options.onCall?.(name, access);
			return options.around ? options.around(name, access, work) : work();
		},
	};
	return {
		SpreadsheetApp: createSpreadsheetApp(context),
		Charts: createChartsService(context),
		PropertiesService: createPropertiesService(context),
		CacheService: createCacheService(context),
		LockService: createLockService(context),
		Docs: createDocsService(context),
		Drive: createDriveService(context),
		HtmlService: createHtmlService(context),
		Utilities: createUtilities(context),
		Session: createSession(context),
		ScriptApp: createScriptApp(context, createAuthModes()),
		...createLogging(context),
	};
}

export type Services = ReturnType<typeof createServices>;
