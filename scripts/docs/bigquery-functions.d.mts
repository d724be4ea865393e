export const BIGQUERY_FUNCTIONS: readonly { readonly name: string }[];
