/** A function of objects that works its answer out once for each, for as long as somebody else has the object. */
export function once<K extends object, V>(answer: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { value: V }>();
  return (of) => {
    let found = known.get(of);
    if (!found) {
      found = { value: answer(of) };
      known.set(of, found);
    }
    return found.value;
  };
}
