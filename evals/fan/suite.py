"""`stadion eval fan`: the cases as an Inspect task, answered by a desk, judged by the data."""

from __future__ import annotations

from inspect_ai import Task, eval_async
from inspect_ai.dataset import MemoryDataset, Sample
from inspect_ai.model import ChatMessageAssistant, ModelOutput
from inspect_ai.scorer import Score, Scorer, Target, accuracy, scorer
from inspect_ai.solver import Generate, Solver, TaskState, solver

from evals.fan.cases import Case, cases
from evals.fan.judge import Judge
from evals.report import SuiteReport, Verdict, summarise
from gpu_services.service.errors import Internal
from graphs.build import open_desk
from graphs.desk import Desk
from graphs.settings import DeskSettings
from graphs.turn import TurnRequest, TurnResult
from knowledge.access import Principal, Role

FLOOR = 0.98


def samples() -> list[Sample]:
    """One sample a case and language."""
    return [
        Sample(
            id=f"{case.id}.{language}",
            input=words,
            metadata={"case": case.model_dump(mode="json"), "language": language},
        )
        for case in cases()
        for language, words in case.ask.items()
    ]


def _request(case: Case, language: str) -> TurnRequest:
    return TurnRequest(text=case.ask[language], history=tuple(case.history.get(language, ())), as_of=case.as_of)


@solver
def ask_the_desk(desk: Desk) -> Solver:
    """Answers each sample with the desk, as an anonymous fan."""

    async def solve(state: TaskState, generate: Generate) -> TaskState:
        case, language = Case.model_validate(state.metadata["case"]), state.metadata["language"]
        principal = Principal(subject="eval:fan", role=Role.FAN, language=language)
        result = await desk.answer(_request(case, language), principal)
        state.metadata["result"] = result.model_dump(mode="json")
        state.messages.append(ChatMessageAssistant(content=result.answer))
        state.output = ModelOutput.from_content(result.model, result.answer)
        return state

    return solve


@scorer(metrics=[accuracy()])
def judged(judge: Judge) -> Scorer:
    """Right or not, with the whole verdict beside it."""

    async def score(state: TaskState, target: Target) -> Score:
        case, language = Case.model_validate(state.metadata["case"]), state.metadata["language"]
        verdict = judge.verdict(case, language, TurnResult.model_validate(state.metadata["result"]))
        return Score(
            value=1 if verdict.right else 0,
            answer=verdict.answer,
            explanation="; ".join(verdict.why),
            metadata=verdict.model_dump(mode="json"),
        )

    return score


def fan_task(desk: Desk, judge: Judge) -> Task:
    """The task for Inspect."""
    return Task(name="fan", dataset=MemoryDataset(samples()), solver=ask_the_desk(desk), scorer=judged(judge))


async def run(settings: DeskSettings) -> SuiteReport:
    """Run the suite on a desk in this process.

    Raises:
        Internal: Inspect could not finish the run.
    """
    async with open_desk(settings) as desk:
        judge = Judge(desk.store.engine)
        logs = await eval_async(
            fan_task(desk, judge),
            model=None,
            log_dir=str(settings.data_dir / "evals"),
            max_samples=2,
            log_level="error",
        )
    samples_done = logs[0].samples or []
    if logs[0].status != "success":
        raise Internal(f"The suite did not finish: {logs[0].error.message if logs[0].error else logs[0].status}.")
    scores = [next(iter((sample.scores or {}).values())) for sample in samples_done]
    verdicts = [Verdict.model_validate(score.metadata) for score in scores]
    return summarise("fan", settings.desk_model, verdicts, FLOOR)
