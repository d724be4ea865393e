import { expect, test } from "vitest";
import { inWords } from "../../src/host/in-words.ts";

const MAKING = "an account can make 250 documents a day, with Workspace 1,500";

test.each([
	{
		title: "Google's daily limit is told with its figures where documents are made",
		what: "a new document",
		limit: MAKING,
		reason: "Exception: Service invoked too many times for one day: documents.",
		says: /^Google's limit for today is reached: an account can make 250 documents a day, with Workspace 1,500\. What is written stays/,
	},
	{
		title: "and without them where a tab is written to",
		what: 'the tab "Roster"',
		limit: undefined,
		reason: "Exception: Service invoked too many times for one day: spreadsheets.",
		says: /^Google's limit for today is reached\. What is written stays/,
	},
	{
		title: "what is not known goes on as Google said it: the sidebar explains it",
		what: "the document",
		limit: undefined,
		reason: "Exception: Empty response",
		says: /^Exception: Empty response$/,
	},
])("$title", ({ what, limit, reason, says }) => {
	const work = () => {
		throw new Error(reason);
	};
	expect(() => inWords(what, work, limit)).toThrow(says);
});
