/** A function that keeps its last answer, for as long as it is asked the same: equal strings and numbers, the very same objects. */
export function latest<Asked extends readonly unknown[], V>(
  answer: (...asked: Asked) => V,
): (...asked: Asked) => V {
  let last: { asked: Asked; value: V } | undefined;
  return (...asked) => {
    const kept = last?.asked.every((each, i) => each === asked[i])
      ? last
      : { asked, value: answer(...asked) };
    last = kept;
    return kept.value;
  };
}
