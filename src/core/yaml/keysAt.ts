import { z } from 'zod';

/** The keys that a schema knows at a path of a value: `licence` has `name` and `url`, each of a list what one may have. */
export function keysAt(schema: z.core.$ZodType, path: readonly (string | number)[]): string[] {
  const at = path.reduce<unknown[]>(
    (schemas, key) => schemas.flatMap((each) => below(each, key)),
    bare(schema),
  );
  return [...new Set(at.flatMap((each) => (each instanceof z.ZodObject ? Object.keys(each.shape) : [])))];
}

function below(schema: unknown, key: string | number): unknown[] {
  if (schema instanceof z.ZodObject) return bare(schema.shape[key]);
  return schema instanceof z.ZodArray && typeof key === 'number' ? bare(schema.element) : [];
}

/** What a schema takes, without what is said of its absence or done with it afterwards; of a choice all. */
function bare(schema: unknown): unknown[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return bare(schema.unwrap());
  if (schema instanceof z.ZodPipe)
    return [schema.in, schema.out].flatMap((each) => (each instanceof z.ZodTransform ? [] : bare(each)));
  return schema instanceof z.ZodUnion ? schema.options.flatMap(bare) : [schema];
}
