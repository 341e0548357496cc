# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def shorten_runs(text: str) -> str:
    shortened = ""
    run = ""
    for letter in text:
        if run and letter != run[0]:
            shortened += f"{run[0]}{len(run)}" if len(run) >= 3 else run
            run = ""
        run += letter
    return shortened + run
