// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
#include <vector>
using namespace std::string_literals;
static void expect(const std::vector<std::string> &cells, const std::string &expected)
{
    assert(csv_row(cells) == expected);
}
int main()
{
    expect({}, ""s);
    expect({""s}, ""s);
    expect({""s, ""s}, ","s);
    expect({"a"s, ""s, "b c"s}, "a,,b c"s);
    expect({"a,b"s, "say \"hi\""s, "x\ny"s, "r\rs"s}, "\"a,b\",\"say \"\"hi\"\"\",\"x\ny\",\"r\rs\""s);
    expect({"\""s}, "\"\"\"\""s);
    expect({","s}, "\",\""s);
    expect({"\n"s}, "\"\n\""s);
    expect({"=A1"s}, "'=A1"s);
    expect({"=1"s}, "'=1"s);
    expect({"@x"s, "+x"s, "-x"s, "+"s, "-"s, "="s, "@"s}, "'@x,'+x,'-x,'+,'-,'=,'@"s);
    expect({"==1"s, "+=1"s, "-a1"s, "@1"s}, "'==1,'+=1,'-a1,'@1"s);
    expect({"-5"s, "+5"s, "-0.5"s, "+12.25"s, "0"s, "3.75"s, "-00"s}, "-5,+5,-0.5,+12.25,0,3.75,-00"s);
    expect({"a=1"s, "1-2"s, "x@y.z"s, "1+1"s}, "a=1,1-2,x@y.z,1+1"s);
    expect({"'=1"s}, "'=1"s);
    expect({" =1"s, "\t-x"s}, " =1,\t-x"s);
    expect({"J\303\274rgen"s, "\344\275\240,\345\245\275"s, "\360\237\230\200"s}, "J\303\274rgen,\"\344\275\240,\345\245\275\",\360\237\230\200"s);
    expect({"qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq"s, "\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\""s}, "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq,\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\""s);
    expect({"1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s, "1"s}, "1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1"s);
    expect({"a;b"s, "%s"s, "{}"s}, "a;b,%s,{}"s);
    expect({"-x|y"s, "=A1+A2"s}, "'-x|y,'=A1+A2"s);
}
