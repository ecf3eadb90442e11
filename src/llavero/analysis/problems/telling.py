"""How is one problem told: its figures, what they mean, what they may cost, who says so?"""

from collections.abc import Iterator, Sequence

from llavero.analysis.problems.catalogue import BY_ID
from llavero.analysis.problems.findings import Metric, Problem
from llavero.analysis.problems.parameters import BY_NAME
from llavero.analysis.problems.ranking import reaches_most
from llavero.document import Heading, Paragraph
from llavero.foundation.values import Points, Ratio, Share
from llavero.prose import Prose, Text

NAMED = 4  # accounts in a sentence: of more, how many they are and the largest


def problem_told(problem: Problem, prose: Prose) -> Iterator[Heading | Paragraph]:
    """Yield a heading and the paragraphs of a problem that was detected."""
    title = prose.say("problems-title", name=named(problem, prose), id=problem.id)
    yield Heading(title, level=3)
    yield Paragraph(Text.join(_shown(problem, prose)), BY_ID[problem.id].references)
    yield Paragraph(Text.join(_at_risk(problem, prose)))
    said = tuple(_voices(problem, prose))
    if said:
        yield Paragraph(Text.join(said))


def named(problem: Problem, prose: Prose) -> Text:
    """Return what a problem is called."""
    return prose.say(f"problem-{problem.id.lower()}")


def needs(problem: Problem, prose: Prose) -> Text:
    """Return what it takes to look for a problem."""
    return prose.say(f"{problem.id.lower()}.needs")


def _shown(problem: Problem, prose: Prose) -> Iterator[Text]:
    """Yield the figures past their limits and what they mean."""
    for metric in problem.metrics:
        if metric.past and _holds(problem, metric):
            yield metric_said(problem, metric, prose)
    yield prose.say(f"{problem.id.lower()}.meaning")


def _at_risk(problem: Problem, prose: Prose) -> Iterator[Text]:
    """Yield the accounts that the problem reaches and what it may come to."""
    id = problem.id.lower()
    accounts = accounts_told(problem, prose)
    if accounts is not None and problem.basis is not None:
        yield prose.say(
            f"{id}.stake",
            accounts=accounts,
            affected=problem.affected,
            share=problem.at_stake,
            of=prose.say(f"problems-of-{problem.basis}"),
        )
    yield prose.say(f"{id}.consequence")


def _holds(problem: Problem, metric: Metric) -> bool:
    """Return whether every reading of the metric's branch is past its limit."""
    return all(one.past for one in problem.metrics if one.branch == metric.branch)


def metric_said(problem: Problem, metric: Metric, prose: Prose) -> Text:
    """Return the sentence of a metric that is past its limit."""
    facts: dict[str, object] = {"figure": metric.figure, **dict(metric.more)}
    if metric.who:
        facts["who"] = Text.name(metric.who)
    if metric.figure.n is not None:
        facts["n"] = metric.figure.n
    if metric.said is not None:
        facts["asked"] = metric.figure.n
    limit = limit_of(metric)
    if limit is not None:
        facts["limit"] = limit
    return prose.say(f"{problem.id.lower()}-{metric.name}.said", **facts)


def limit_of(metric: Metric) -> Share | Points | Ratio | int | None:
    """Return the limit of a metric as it is written; None where it is said."""
    if metric.limit is None:
        return None
    return BY_NAME[metric.parameter].quantity(metric.limit)


def accounts_told(problem: Problem, prose: Prose) -> Text | None:
    """Return the names of the largest accounts affected, and how many more there are."""
    affected = problem.affected.value
    if not problem.accounts or not isinstance(affected, int):
        return None
    if affected > NAMED:
        return _many_told(problem, affected, prose)
    return listed([Text.name(name) for name in problem.accounts], prose)


def listed(names: Sequence[Text], prose: Prose) -> Text:
    """Return names as a list within a sentence."""
    *first, last = names
    if not first:
        return last
    return prose.say("problems-and", names=Text.join(first, ", "), last=last)


def _many_told(problem: Problem, affected: int, prose: Prose) -> Text:
    key = problem.affected.n
    if reaches_most(problem):
        sentence = "problems-all-key" if affected == key else "problems-most-key"
        return prose.say(sentence, count=problem.affected, key=key)
    largest = Text.name(problem.accounts[0])
    return prose.say("problems-headed", count=problem.affected, name=largest)


def _voices(problem: Problem, prose: Prose) -> Iterator[Text]:
    """Yield who of the sellers names the problem, and in what words."""
    if not problem.mentioned_by:
        return
    how = "problems-mentioned-all" if problem.by_all else "problems-mentioned"
    yield prose.say(how, count=problem.mentions, asked=problem.mentions.n)
    for said in problem.quotes:
        yield prose.say("problems-quote", words=Text.name(said.text), code=Text.name(said.code))
