import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

/** What Excel is told of one function; more fields than these stand in the file. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

interface Metadata {
  readonly functions: readonly FunctionMetadata[];
}

/**
 * The metadata of the custom functions from the tags in their source, each with its place in the help page. Throws where a tag
 * is wrong.
 */
export async function functionsMetadata(source: string, base: string): Promise<Metadata> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(source);
  if (errors.length > 0) throw new Error(`${source}: ${errors.join("; ")}`);
  const metadata = JSON.parse(metadataJson) as Metadata; // written by the call above
  const functions = metadata.functions.map((each) => ({
    ...each,
    helpUrl: `${base}/help.html#${each.id.toLowerCase()}`,
  }));
  return { ...metadata, functions };
}
