import { afterFailure } from "../core/after-failure.ts";
import type { Envelope } from "../core/answers.ts";
import { type Problem, problem } from "../core/problem.ts";
import { explainFailure } from "./explain-failure.ts";

interface Runner {
	withSuccessHandler(handler: (answer: unknown) => void): Runner;
	withFailureHandler(handler: (failure: unknown) => void): Runner;
	runTool(id: string, json: string): void;
}

declare const google: { readonly script: { readonly run: Runner } } | undefined;

const SLOW_AFTER = 30_000;
/** Apps Script ends every run by then. */
const GIVEN_UP_AFTER = 360_000;

/**
 * Asks the server, and never rejects: what goes wrong comes back as a problem in plain words. `onSlow` is called once
 * if there is no answer after 30 seconds; after 6 minutes the call is given up.
 */
export function callServer<T>(id: string, request: unknown, onSlow?: () => void): Promise<T | Problem> {
	if (typeof google === "undefined") {
		return Promise.resolve(
			problem("This page works only inside Google Sheets. Open it from the Extensions menu there."),
		);
	}
	const { run } = google.script;
	return new Promise((resolve) => {
		const slow = setTimeout(() => onSlow?.(), SLOW_AFTER);
		const failed = (failure: unknown) => settle(problem(explainFailure(failure, mayWrite(id, request))));
		const givenUp = setTimeout(() => failed("timeout"), GIVEN_UP_AFTER);
		function settle(answer: T | Problem): void {
			clearTimeout(slow);
			clearTimeout(givenUp);
			resolve(answer);
		}
		try {
			run
				.withSuccessHandler((answer) => settle(openEnvelope<T>(answer, mayWrite(id, request))))
				.withFailureHandler(failed)
				.runTool(id, JSON.stringify(request));
		} catch (failure) {
			failed(failure);
		}
	});
}

/** Whether the call writes if it gets that far; one of which no answer came may have. */
function mayWrite(id: string, request: unknown): boolean {
	const step =
		typeof request === "object" && request !== null && "step" in request ? request.step : undefined;
	return id === "undo" || id === "insert-formula" || step === "apply";
}

function openEnvelope<T>(answer: unknown, wrote: boolean): T | Problem {
	try {
		const envelope = JSON.parse(String(answer)) as Envelope<T>;
		if (envelope.ok) return envelope.data;
		if (envelope.google === undefined) return problem(envelope.message);
		return problem(explainFailure(envelope.google, envelope.wrote === true));
	} catch {
		return problem(
			`Google's answer arrived incomplete. Try again; if it stays so, close this sidebar and open it again from the Extensions menu. ${afterFailure(wrote)}`,
		);
	}
}
