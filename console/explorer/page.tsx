import { GraphiQL, type GraphiQLProps } from 'graphiql';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { ask, type Problem } from './ask.ts';
import { Bar } from './bar.tsx';
import { credentialHeaders } from './credentials.ts';
import { openingQuery, openingVariables } from './opening.ts';
import { words, type Language } from './words.ts';
import { provideWorkers } from './workers.ts';

provideWorkers();

/** GraphiQL keeps open tabs in its storage; without any, this is somebody's first look. */
const opening =
  sessionStorage.getItem('graphiql:tabState') === null
    ? { initialQuery: openingQuery, initialVariables: openingVariables }
    : {};

function Page(): ReactNode {
  const [language, setLanguage] = useState(languageOfAddress);
  const [caller, setCaller] = useState(callerKey);
  const [problem, setProblem] = useState<Problem>();
  const say = words[language];

  useEffect(() => {
    document.documentElement.lang = say.htmlLang;
    document.title = say.title;
    history.replaceState(null, '', addressIn(language));
  }, [language, say]);

  // Who asks decides how much of the graph there is to see: a new fetcher makes GraphiQL load the schema again.
  const fetcher = useMemo<GraphiQLProps['fetcher']>(
    () => (question, options) => ask(question, options?.headers ?? {}, setProblem),
    // The fetcher reads what the bar holds when it is called; the key only stands for it.
    [caller],
  );

  return (
    <>
      <Bar
        language={language}
        problem={problem && describe(problem, language)}
        onSwitchLanguage={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
        onCredentials={() => setCaller(callerKey())}
      />
      <main>
        {/* Queries name households and cases: they stay in the tab, not on the disk of a shared computer. */}
        <GraphiQL fetcher={fetcher} storage={sessionStorage} showPersistHeadersSettings={false} {...opening}>
          <GraphiQL.Logo>{null}</GraphiQL.Logo>
        </GraphiQL>
      </main>
    </>
  );
}

function callerKey(): string {
  return JSON.stringify(credentialHeaders());
}

function languageOfAddress(): Language {
  return new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'zh';
}

function addressIn(language: Language): string {
  return language === 'en' ? `${location.pathname}?lang=en` : location.pathname;
}

function describe(problem: Problem, language: Language): string {
  const say = words[language];
  switch (problem.kind) {
    case 'unreachable':
      return say.unreachable;
    case 'unsendable':
      return say.notLatin(say[problem.field]);
    case 'refused':
      return say.refused(problem.status);
  }
}

const root = document.getElementById('page');
if (root !== null) createRoot(root).render(<Page />);
