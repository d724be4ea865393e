/** What the frame of a sidebar or dialog sends. */
export type FrameMessage =
	| { readonly kind: "run"; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
	| { readonly kind: "close" }
	| { readonly kind: "focus-editor" }
	/** A link to a document of the playground, which is not to be found at Google. */
	| { readonly kind: "open-document"; readonly link: string }
	| { readonly kind: "next-region" };

/** What it gets back for a `run`. */
export type FrameReply =
	| { readonly id: number; readonly ok: true; readonly value: unknown }
	| { readonly id: number; readonly ok: false; readonly message: string };

/** The page of the add-on with `google.script` in front of its own scripts. */
export function withGoogleScript(html: string): string {
	const script = `<script>(${installGoogleScript.toString()})()</script>`;
	const head = /<head[^>]*>/i.exec(html);
	if (head) return html.slice(0, head.index) + head[0] + script + html.slice(head.index + head[0].length);
	const start = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? "";
	return start + script + html.slice(start.length);
}

/** Runs inside the frame, on its own: it can use nothing of this file. */
function installGoogleScript(): void {
	interface Handlers {
		readonly success?: (value: unknown, user?: unknown) => void;
		readonly failure?: (error: Error, user?: unknown) => void;
		readonly user?: unknown;
	}
	const waiting = new Map<number, Handlers>();
	let last = 0;
	const post = (message: FrameMessage) => parent.postMessage(message, "*");

	const isLegal = (value: unknown): boolean => {
		if (value === null || value === undefined || ["string", "number", "boolean"].includes(typeof value))
			return true;
		if (Array.isArray(value)) return value.every(isLegal);
		const plain = Object.prototype.toString.call(value) === "[object Object]";
		return plain && Object.values(value as object).every(isLegal);
	};
	const call = (name: string, args: readonly unknown[], handlers: Handlers) => {
		const illegal = args.findIndex((arg) => !isLegal(arg));
		if (illegal >= 0) throw new TypeError(`Failed due to illegal value in property: ${illegal}`);
		waiting.set(++last, handlers);
		post({ kind: "run", id: last, name, args: JSON.parse(JSON.stringify(args)) });
	};
	const runner = (handlers: Handlers): object =>
		new Proxy(
			{
				withSuccessHandler: (success: NonNullable<Handlers["success"]>) => runner({ ...handlers, success }),
				withFailureHandler: (failure: NonNullable<Handlers["failure"]>) => runner({ ...handlers, failure }),
				withUserObject: (user: unknown) => runner({ ...handlers, user }),
			},
			{
				get: (known, name) =>
					Reflect.get(known, name) ?? ((...args: unknown[]) => call(String(name), args, handlers)),
			},
		);

	addEventListener("message", (event: MessageEvent<FrameReply>) => {
		if (event.source !== parent) return;
		const reply = event.data;
		const handlers = waiting.get(reply.id);
		waiting.delete(reply.id);
		if (reply.ok) handlers?.success?.(reply.value, handlers.user);
		else if (handlers?.failure) handlers.failure(new Error(reply.message), handlers.user);
		else console.error(`Uncaught Error: ${reply.message}`);
	});
	addEventListener("keydown", (event) => {
		if (event.key !== "F6") return;
		event.preventDefault();
		post({ kind: "next-region" });
	});
	addEventListener("click", (event) => {
		const link = event.target instanceof Element ? event.target.closest("a") : null;
		if (!link || !/^https:\/\/docs\.google\.com\/document\/d\/document-\d+(?:[/?#]|$)/.test(link.href))
			return;
		event.preventDefault();
		post({ kind: "open-document", link: link.href });
	});
	const host = {
		close: () => post({ kind: "close" }),
		setWidth: () => {},
		setHeight: () => {},
		editor: { focus: () => post({ kind: "focus-editor" }) },
	};
	Object.assign(window, { google: { script: { run: runner({}), host } } });
}
