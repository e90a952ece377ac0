/**
 * A function of objects that works its answer out once for each, for as long as somebody else has the object. What else it
 * is given is what it needs for that: the same for the same object.
 */
export function once<K extends object, More extends unknown[], V>(
  answer: (of: K, ...more: More) => V,
): (of: K, ...more: More) => V {
  const known = new WeakMap<K, { value: V }>();
  return (of, ...more) => {
    let found = known.get(of);
    if (!found) {
      found = { value: answer(of, ...more) };
      known.set(of, found);
    }
    return found.value;
  };
}
