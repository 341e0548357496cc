// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>
#include <vector>

static bool is_number(const std::string &cell)
{
    static const char digits[] = "0123456789";
    if (cell[0] != '+' && cell[0] != '-')
        return false;
    std::size_t end = cell.find_first_not_of(digits, 1);
    if (end == std::string::npos)
        return cell.size() > 1;
    return end > 1 && cell[end] == '.' && end + 1 < cell.size() &&
           cell.find_first_not_of(digits, end + 1) == std::string::npos;
}

static std::string written(const std::string &cell)
{
    bool is_text = !cell.empty() && std::string("=+-@").find(cell[0]) != std::string::npos && !is_number(cell);
    std::string made = is_text ? "'" : "";
    for (char c : cell) {
        if (c == '"')
            made += '"';
        made += c;
    }
    return made.find_first_of(",\"\n\r") == std::string::npos ? made : '"' + made + '"';
}

std::string csv_row(const std::vector<std::string> &cells)
{
    std::string row;
    for (std::size_t i = 0; i < cells.size(); i++) {
        if (i > 0)
            row += ',';
        row += written(cells[i]);
    }
    return row;
}
