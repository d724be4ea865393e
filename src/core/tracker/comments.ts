import { keyPart, type TabSpec } from "../tables/tab-spec.ts";

/** Comments under posts; never who wrote them. */
export const comments: TabSpec = {
	name: "Comments",
	row: ["comment", "comments"],
	optional: true,
	keyColumns: ["post", "id"],
	key: (cell) => {
		const [post, id] = [cell("post"), cell("id")].map(keyPart);
		return id === "" ? "" : `${post}/${id}`;
	},
	columns: [
		{
			name: "post",
			kind: "text",
			note: "Id of the deliverable, or the post's permalink.",
			aliases: ["deliverable", "permalink", "post id"],
			width: 160,
		},
		{ name: "creator", kind: "text", note: "Under whose post.", width: 160 },
		{ name: "platform", kind: "text", note: "Where." },
		{ name: "posted", kind: "date", note: "When it was written." },
		{
			name: "comment",
			kind: "plain text",
			note: "What it says, without the name of who wrote it.",
			width: 420,
		},
		{
			name: "reads as",
			kind: "text",
			note: "Spam-like, emoji only, generic or substantial: a first sorting, by rules.",
		},
		{
			name: "id",
			kind: "plain text",
			note: "By this the add-on knows it again. Leave it as it is.",
			hidden: true,
		},
	],
};
