// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(clean_log_line("", "", "") == "[] : ");
    assert(clean_log_line("a", "b", "") == "[a] b: ");
    assert(clean_log_line("", "x", "y") == "[] x: y");
    assert(clean_log_line("x", "", "y") == "[x] : y");
    assert(clean_log_line("INFO", "ada lovelace", "a: b [c] d") == "[INFO] ada lovelace: a: b [c] d");
    assert(clean_log_line("[", "]", ":") == "[[] ]: :");
    assert(clean_log_line("INFO", "ada", "\n") == "[INFO] ada: \\n");
    assert(clean_log_line("INFO", "ada", "a\n\nb\n") == "[INFO] ada: a\\n\\nb\\n");
    assert(clean_log_line("INFO", "ada", "a\r\nb") == "[INFO] ada: a\\r\\nb");
    assert(clean_log_line("INFO", "ada", "\ta\tb") == "[INFO] ada: \\ta\\tb");
    assert(clean_log_line("INFO", "ada", "\\") == "[INFO] ada: \\\\");
    assert(clean_log_line("INFO", "ada", "\\\\n") == "[INFO] ada: \\\\\\\\n");
    assert(clean_log_line("INFO", "ada", "\\n") == "[INFO] ada: \\\\n");
    assert(clean_log_line("INFO", "ada", "a\\\nb") == "[INFO] ada: a\\\\\\nb");
    assert(clean_log_line("INFO", "ada", "\\t\\r\\x1b") == "[INFO] ada: \\\\t\\\\r\\\\x1b");
    assert(clean_log_line("INFO", "ada", "100% %s %n {} {0} $1 'a' \"b\" <c>") == "[INFO] ada: 100% %s %n {} {0} $1 'a' \"b\" <c>");
    assert(clean_log_line("ERROR", "ren\303\251", "caf\303\251 \342\202\254 \344\270\255 \360\237\230\200") == "[ERROR] ren\303\251: caf\303\251 \342\202\254 \344\270\255 \360\237\230\200");
    assert(clean_log_line("\303\244", "\303\266", "\303\274\303\277\304\200") == "[\303\244] \303\266: \303\274\303\277\304\200");
    assert(clean_log_line(" ", " ", " ") == "[ ]  :  ");
    assert(clean_log_line("~", "!", "\302\240") == "[~] !: \302\240");
    assert(clean_log_line("%s", "%d%n", "$0") == "[%s] %d%n: $0");
    std::string big(50000, 'q');
    assert(clean_log_line("q", "r", big) == "[q] r: " + big);
    for (int c = 128; c < 256; c++) {
        std::string text(1, static_cast<char>(c));
        assert(clean_log_line(text, text, text) == "[" + text + "] " + text + ": " + text);
    }
}
