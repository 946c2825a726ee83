import { readIfThere, readVocabulary, resource, write } from './files.ts';
import { published } from './published.ts';

/** Prints what is published of the language anew: `npm run print`. */
for (const [path, text] of Object.entries(published(readVocabulary().text))) {
  const before = readIfThere(resource(path));
  if (before && 'text' in before && before.text === text) continue;
  const failure = await write(resource(path), text);
  console.log(failure?.trouble ?? `${path} is printed anew.`);
  if (failure) process.exitCode = 1;
}
