import type { Field } from "./tool.ts";

/** The answer to `runTool("home", "{}")`: all the sidebar needs to draw its first screen. */
export interface Home {
	readonly campaign: string;
	readonly figures: readonly { readonly value: string; readonly label: string }[];
	/** What to do next, in one sentence. */
	readonly next: string;
	/** The tool that does it, by its id. */
	readonly nextTool?: string;
	/** Those of Roster, Plan and Deliverables that have rows. */
	readonly filledTabs: readonly string[];
	/** All tools, in the order they are listed. */
	readonly tools: readonly ToolCard[];
	/** Tracker tabs that are missing. */
	readonly missingTabs: readonly string[];
	readonly tabNames: readonly string[];
	/** The name shown to teammates; `""` until given. */
	readonly displayName: string;
	/** Of the add-on: the newest whose news, or tour, this person has closed; `""` at first. */
	readonly seenVersion: string;
}

/** A tool as the sidebar lists it and draws its form: the plain part of a `Tool`. */
export interface ToolCard {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	/** Empty where the tool has a panel of its own. */
	readonly fields: readonly Field[];
}
