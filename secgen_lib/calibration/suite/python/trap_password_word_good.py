# calibration: other; run: -; shown by: nothing; flagged though sound
def ask():
    password_prompt = "Your password:"
    password = ""
    print(password_prompt)
    return password


ask()
